package org.virtualschool.proof;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/**
 * Says how many children a question must find: from one council's rows as a superuser sees them, filtered here and not in SQL. It knows
 * nothing of the product but what the words of an address mean.
 */
final class RollOracle {

    private static final String NUMBER = "[-+]?\\d{1,8}";

    private static final String ROWS = """
            select s.child_id, c.care_id, s.given_name || ' ' || s.family_name, s.year_group, s.status, s.urn, s.local_setting_id,
                   s.school_name, s.host_authority, s.distance, a.social_worker,
                   exists (select from cohort.caseload w where w.tenant_id = s.tenant_id and w.child_id = s.child_id
                           and w.person_id = '%s' and w.ended_at is null) as caseload,
                   exists (select from cohort.confidential_address k where k.tenant_id = s.tenant_id and k.child_id = s.child_id
                           and k.ends_on is null) as confidential
            from cohort.shared_child s join cohort.child c on c.tenant_id = s.tenant_id and c.id = s.child_id
            left join cohort.allocation a on a.tenant_id = s.tenant_id and a.child_id = s.child_id
                 and a.superseded_at is null and a.ends_on is null
            where s.tenant_id = %s""";

    private final List<Row> rows = new ArrayList<>();

    /** @param worker whose caseload counts as a caseload */
    RollOracle(String database, TenantId tenant, PersonId worker) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var statement = connection.createStatement();
                var found = statement.executeQuery(ROWS.formatted(worker, tenant))) {
            while (found.next()) {
                var texts = new String[13];
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = String.valueOf(found.getString(i + 1));
                }
                rows.add(new Row(texts));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param texts of the columns; {@code null} for what is not known */
    private record Row(String... texts) {

        boolean is(int column, String value) {
            return texts[column].equals(value);
        }

        /** What is left for who may not know where a child lives and learns whose address is confidential: nothing finds it by its place. */
        Row withoutPlaces() {
            var left = texts.clone();
            if (is(12, "t")) {
                Arrays.fill(left, 5, 10, "hidden");
            }
            return new Row(left);
        }
    }

    /** How many children of the role's reach the filters leave. */
    long listed(String role, Map<String, String> asked) {
        return rows.stream()
                .filter(row -> reaches(role, row))
                .map(row -> mayKnow(role) ? row : row.withoutPlaces())
                .filter(row -> row.is(4, status(asked.getOrDefault("status", ""))))
                .filter(number(asked.getOrDefault("year", ""), -2, 14, 3))
                .filter(school(asked.getOrDefault("school", "")))
                .filter(isOfASchool(role) ? row -> true : area(asked.getOrDefault("area", "")))
                .filter(isOfASchool(role) ? row -> true : host(asked.getOrDefault("host", "")))
                .filter(worker(asked.getOrDefault("worker", "")))
                .count();
    }

    /** How many children of the role's reach, of any status, have this name or identifier. */
    long named(String role, String typed) {
        if (typed.isBlank()) {
            return listed(role, Map.of());
        }
        var words = words(typed);
        return Math.min(
                100,
                rows.stream()
                        .filter(row -> reaches(role, row))
                        .filter(row -> row.texts()[1].equalsIgnoreCase(typed.strip())
                                || !words.isEmpty()
                                        && words.stream()
                                                .allMatch(word -> words(row.texts()[2]).stream()
                                                        .anyMatch(name -> name.contains(word))))
                        .count());
    }

    /** Names of social workers that the council has, and some that it has not. */
    List<String> workers() {
        return rows.stream().map(row -> row.texts()[10]).distinct().toList();
    }

    /** Whoever must not know where children are placed is answered as if not having asked. */
    private static boolean isOfASchool(String role) {
        return List.of(
                        Roles.DESIGNATED_TEACHER,
                        Roles.HEAD_TEACHER,
                        Roles.SAFEGUARDING_LEAD,
                        Roles.SENCO,
                        Roles.SCHOOL_DELEGATE)
                .contains(role);
    }

    private static boolean mayKnow(String role) {
        return !List.of(Roles.MACHINE_CLIENT, Roles.ADMINISTRATOR).contains(role);
    }

    private static boolean reaches(String role, Row row) {
        return switch (role) {
            case Roles.COORDINATOR ->
                Staff.COORDINATORS_YEARS.stream().map(String::valueOf).anyMatch(year -> row.is(3, year));
            case Roles.SOCIAL_WORKER -> row.is(11, "t");
            default -> !isOfASchool(role) || row.is(5, ListedChild.URN) && row.is(4, "LOOKED_AFTER");
        };
    }

    private static String status(String asked) {
        var known = List.of("LOOKED_AFTER", "SHORT_BREAKS", "CEASED", "DIED");
        var meant = asked.toUpperCase(Locale.ROOT).replace('-', '_');
        return known.contains(meant) ? meant : "LOOKED_AFTER";
    }

    private static Predicate<Row> number(String asked, int least, int most, int column) {
        if (!asked.strip().matches(NUMBER)) {
            return row -> true;
        }
        var number = Integer.parseInt(asked.strip());
        return row -> number < least || number > most || row.is(column, Integer.toString(number));
    }

    private static Predicate<Row> school(String asked) {
        if (asked.strip().matches(NUMBER)) {
            return number(asked, Integer.MIN_VALUE, Integer.MAX_VALUE, 5);
        }
        if (asked.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return row -> row.is(6, asked);
        }
        return row -> !asked.equals("none") || row.is(7, "null");
    }

    private static Predicate<Row> area(String asked) {
        return switch (asked) {
            case "in" -> row -> row.is(9, "IN_AREA");
            case "out" -> row -> row.is(9, "OUT_OF_AREA") || row.is(9, "AT_A_DISTANCE");
            case "unknown" -> row -> row.is(9, "null") || row.is(9, "UNKNOWN");
            default -> row -> true;
        };
    }

    private static Predicate<Row> host(String asked) {
        return row -> !asked.matches("[0-9]{3}") || row.is(8, asked);
    }

    /** A social worker is asked for by a key that stands for the name. */
    private static Predicate<Row> worker(String asked) {
        return row -> asked.isEmpty()
                || !row.is(10, "null") && ListQueries.keyOf(row.texts()[10]).equals(asked);
    }

    private static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
