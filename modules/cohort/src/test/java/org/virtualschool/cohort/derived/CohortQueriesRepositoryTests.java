package org.virtualschool.cohort.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.PastRollQueries;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;
import org.virtualschool.web.Paging;
import virtualschool.testing.RealPostgres;

/** Cohorts of random histories, beside one SQL statement that counts day by day and shares nothing with them. */
@CohortTest
class CohortQueriesRepositoryTests {

    private static final int CHILDREN = 90;
    private static final int QUESTIONS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private CohortQueries cohorts;

    @Autowired
    private PastRollQueries past;

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @Value("${virtual-school.database.url}")
    private String database;

    @Test
    void areThoseThatCountingDayByDayFinds() {
        var seen = new HashMap<String, Integer>();
        for (var seed = 1L; seed <= 3; seed++) {
            var histories = new RandomHistories(db, seed);
            var children = councils.in(councils.hillingdon(), () -> histories.children(CHILDREN));
            for (var i = 0; i < QUESTIONS; i++) {
                var day = histories.day();
                var known = histories.known();
                var days = 1 + i * 5;
                var expected = byDays(children, day, known, days);
                var context = "seed " + seed + ", " + day + ", known " + known + ", " + days + " days";
                assertThat(byPages(children, day, known, days)).as(context).isEqualTo(expected);
                expected.forEach((cohort, members) -> seen.merge(cohort, members.size(), Integer::sum));
            }
        }
        assertThat(seen.keySet())
                .as("every cohort had somebody")
                .containsAll(java.util.Arrays.stream(Cohort.values())
                        .map(Cohort::name)
                        .toList());
        assertThat(seen.getOrDefault(Cohort.TWELVE_MONTHS.name(), 0)).isGreaterThan(100);
    }

    private Map<String, Set<UUID>> byPages(List<UUID> children, LocalDate day, Instant known, int days) {
        var asOf = new AsOf(day, known);
        var asked = new CohortDay(day, day, days, TODAY);
        var reach = SHARED_CHILD.CHILD_ID.in(children.stream().map(ChildId::new).toList());
        return councils.in(councils.hillingdon(), () -> {
            var found = new HashMap<String, Set<UUID>>();
            var conditions = new EnumMap<Cohort, Condition>(Cohort.class);
            for (var cohort : Cohort.values()) {
                var condition = reach.and(new DefinitionQueries(asOf, asked.from(cohort), TODAY).of(cohort));
                conditions.put(cohort, condition);
                put(found, cohort.name(), listed(asOf, condition));
            }
            var lookedAfter = Objects.requireNonNull(conditions.get(Cohort.LOOKED_AFTER));
            var counts = cohorts.counts(conditions, lookedAfter);
            counts.forEach((cohort, count) ->
                    assertThat(found.getOrDefault(cohort.name(), Set.of())).hasSize(count));
            years(asOf, lookedAfter, found);
            return found;
        });
    }

    private void years(AsOf asOf, Condition lookedAfter, Map<String, Set<UUID>> found) {
        var counts = cohorts.byYear(asOf.day(), TODAY, lookedAfter);
        for (var year = -2; year <= 14; year++) {
            var members = listed(asOf, lookedAfter.and(CohortQueries.inYear(Optional.of(year), asOf.day(), TODAY)));
            assertThat(counts.getOrDefault(Optional.of(year), 0)).isEqualTo(members.size());
            put(found, "YEAR " + year, members);
        }
        var none = listed(asOf, lookedAfter.and(CohortQueries.inYear(Optional.empty(), asOf.day(), TODAY)));
        assertThat(counts.getOrDefault(Optional.<Integer>empty(), 0)).isEqualTo(none.size());
    }

    private Set<UUID> listed(AsOf asOf, Condition condition) {
        var listed = new HashSet<UUID>();
        past.rows(asOf, condition, SchoolReach.whole(), new Paging(1, 100))
                .forEach(row -> listed.add(row.id().value()));
        return listed;
    }

    private static void put(Map<String, Set<UUID>> found, String cohort, Set<UUID> members) {
        if (!members.isEmpty()) {
            found.put(cohort, members);
        }
    }

    private Map<String, Set<UUID>> byDays(List<UUID> children, LocalDate day, Instant known, int days) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var query = connection.prepareStatement(sql())) {
            query.setArray(1, connection.createArrayOf("uuid", children.toArray()));
            query.setObject(2, day);
            query.setObject(3, known.atOffset(ZoneOffset.UTC));
            query.setInt(4, days);
            var rows = query.executeQuery();
            var found = new HashMap<String, Set<UUID>>();
            while (rows.next()) {
                var cohort = rows.getString("cohort");
                if (!cohort.startsWith("YEAR") || isAGroup(cohort)) {
                    found.computeIfAbsent(cohort, none -> new HashSet<>()).add(rows.getObject("child", UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAGroup(String cohort) {
        var year = Integer.parseInt(cohort.substring("YEAR ".length()));
        return year >= -2 && year <= 14;
    }

    private static String sql() {
        try (var in = CohortQueriesRepositoryTests.class.getResourceAsStream("/derived/cohorts-on.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
