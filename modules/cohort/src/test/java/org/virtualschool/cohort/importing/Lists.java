package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Me;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.care.TwoVersionsRepository;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.roll.RollState;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Paging;
import virtualschool.testing.RealPostgres;

/** Gives lists in a council and looks at what became of them; the roll is emptied before each test. */
@Component
class Lists {

    static final String ISSUER = "https://id.example/realm";

    /** Headings of a short list, and the order of its values. */
    static final String HEADINGS =
            "Care ID,Given name,Family name,DOB,Sex,UPN,Legal status,Looked after from,Looked after to,Reason ceased,"
                    + "Placement type,Placement start,Placement postcode,Carer,School,Year group,Social worker,Team\n";

    private static final PersonId SAM = PersonId.of(ISSUER, "sam");
    private static final Map<String, String> BROKERS = Map.of("calderdale", "la-381", "hillingdon", "la-312");

    private final Uploading uploading;
    private final ImportSteps steps;
    private final Previewing previewing;
    private final Ending ending;
    private final ImportReading reading;
    private final RollState roll;
    private final Memberships memberships;
    private final Tenants tenants;
    private final TwoVersionsRepository versions;
    private final TransactionTemplate transaction;
    private final String database;

    Lists(
            Uploading uploading,
            ImportSteps steps,
            Previewing previewing,
            Ending ending,
            ImportReading reading,
            RollState roll,
            Memberships memberships,
            Tenants tenants,
            TwoVersionsRepository versions,
            TransactionTemplate transaction,
            @Value("${virtual-school.database.url}") String database) {
        this.uploading = uploading;
        this.steps = steps;
        this.previewing = previewing;
        this.ending = ending;
        this.reading = reading;
        this.roll = roll;
        this.memberships = memberships;
        this.tenants = tenants;
        this.versions = versions;
        this.transaction = transaction;
        this.database = database;
    }

    /** One line of a list that says what most do. */
    static String child(String careId, String given, String family) {
        return careId + "," + given + "," + family
                + ",23/11/2014,F,,C2,01/05/2024,,,U6,01/06/2024,HX1 1UJ,Mrs Fosterer,,6,Jo Carr,North\n";
    }

    void emptyTheRoll() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> count("select count(*) from jobs.event_publication") == 0);
        RealPostgres.asSuperuser(
                database,
                "truncate cohort.child, cohort.roll_import, cohort.roll_import_heading, cohort.sealed_record,"
                        + " cohort.sealed_period cascade; delete from casework.work where kind in ('cohort.not-in-list', 'cohort.deleted-there',"
                        + " 'cohort.two-versions')");
    }

    void asSuperuser(String sql) {
        RealPostgres.asSuperuser(database, sql);
    }

    <T> T in(String authority, Supplier<T> work) {
        var tenant = tenants.bySlug(authority).orElseThrow().id();
        return Tenancy.as(tenant, () -> Actor.as(new Actor(SAM, Roles.ADMINISTRATOR), work));
    }

    <T> T transacted(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(running -> work.get()));
    }

    ImportId upload(String authority, byte[] content) {
        return in(authority, () -> uploading.upload("list.csv", content));
    }

    /** Uploads and compares, the columns read as they are recognised. */
    ImportId preview(String authority, String list, ListKind kind) {
        var id = upload(authority, list.getBytes(StandardCharsets.UTF_8));
        in(authority, () -> {
            previewing.preview(id, reading.find(id, samsView()).mapping(), kind);
            return id;
        });
        return id;
    }

    Counts confirm(String authority, ImportId id) {
        return in(authority, () -> steps.confirm(id, OptionalInt.empty(), Optional.empty()));
    }

    Counts confirm(String authority, ImportId id, int notNamed) {
        return in(authority, () -> steps.confirm(id, OptionalInt.of(notNamed), Optional.empty()));
    }

    /** The whole way at once. */
    Counts take(String authority, String list, ListKind kind) {
        return confirm(authority, preview(authority, list, kind));
    }

    RollImport find(String authority, ImportId id) {
        return in(authority, () -> reading.find(id, samsView()));
    }

    List<PreviewRow> rows(String authority, ImportId id, Standing standing) {
        return rows(authority, id, standing, samsView());
    }

    List<PreviewRow> rows(String authority, ImportId id, Standing standing, Viewer viewer) {
        return in(
                authority,
                () -> reading.preview(
                                reading.find(id, samsView()),
                                java.util.Optional.of(standing),
                                viewer,
                                new Paging(1, 100))
                        .rows());
    }

    RollState.Known known(String authority, String careId) {
        var known = in(authority, () -> roll.of(List.of(careId))).get(careId);
        if (known == null) {
            throw new AssertionError("The child is not on the roll");
        }
        return known;
    }

    boolean isKnown(String authority, String careId) {
        return in(authority, () -> roll.of(List.of(careId))).containsKey(careId);
    }

    void compareAgain(String authority, ImportId id) {
        in(authority, () -> {
            steps.previewAgain(id);
            return id;
        });
    }

    void cancel(String authority, ImportId id) {
        in(authority, () -> {
            steps.cancel(id);
            return id;
        });
    }

    /** What the hourly sweep does in one council. */
    void sweep(String authority) {
        in(authority, () -> {
            ending.expireWhatWaitedTooLong();
            return true;
        });
    }

    void compare(String authority, ImportId id, Mapping mapping, ListKind kind) {
        in(authority, () -> {
            previewing.preview(id, mapping, kind);
            return id;
        });
    }

    /** How much work of a kind is open, in all councils. */
    int openWork(String kind) {
        return count("select count(*) from casework.work where kind = '" + kind + "' and done_at is null");
    }

    /** Waits until so much is open in all councils: work is opened once the list is taken, on its own. */
    void awaitOpenWork(String kind, int expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(openWork(kind)).as(kind).isEqualTo(expected));
    }

    /** How many questions about children whom a list did not name are open, in all councils. */
    int openQuestions() {
        return count("select count(*) from casework.work where kind = 'cohort.not-in-list' and done_at is null");
    }

    /** In all councils. */
    int differentMarksOfSealedChildren() {
        return count("select count(distinct care_id_digest) from cohort.sealed_record");
    }

    /** Whether the text stands anywhere in the table, in any column, of any council. */
    boolean holds(String table, String text) {
        return count("select count(*) from " + table + " t where t::text like '%" + text + "%'") > 0;
    }

    /** What there are two versions of and nobody decided: kind, what the list told, what the roll holds. */
    List<String> openVersions(String authority, String careId) {
        var child = known(authority, careId).version().child();
        return in(authority, () -> transaction.execute(status -> versions.openOf(child))).stream()
                .map(TwoVersionsRepository.Kept::versions)
                .map(both -> both.kind() + " " + both.told().code() + " or "
                        + both.held().code())
                .toList();
    }

    int count(String sql) {
        try (var connection = java.sql.DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Viewer samsView() {
        return new Viewer(
                SAM,
                List.of(new Me.Membership(Roles.ADMINISTRATOR, "Administrator", new Scope.Everyone())),
                SchoolReach.whole());
    }

    /** A browser in which somebody new signed in, who holds the role. */
    RequestPostProcessor signedIn(String authority, String role, Scope scope) {
        var subject = UUID.randomUUID().toString();
        grant(authority, PersonId.of(ISSUER, subject), role, scope);
        return oidcLogin()
                .idToken(token -> token.issuer(ISSUER)
                        .subject(subject)
                        .claim("identity_provider", Objects.requireNonNull(BROKERS.get(authority))));
    }

    /** A new machine client of the authority. */
    RequestPostProcessor machine(String authority) {
        var client = "case-system-" + UUID.randomUUID();
        grant(authority, PersonId.of(ISSUER, "client:" + client), Roles.MACHINE_CLIENT, new Scope.Everyone());
        return jwt().jwt(token -> token.issuer(ISSUER).claim("azp", client));
    }

    private void grant(String authority, PersonId person, String role, Scope scope) {
        in(authority, () -> memberships.grant(person, "Sam Lee", role, scope, LocalDate.of(2026, 1, 1), null));
    }
}
