package org.virtualschool.cohort.roll;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.db.Tables.SEN_CASEWORKER;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.tenancy.Tenancy;
import virtualschool.testing.RealPostgres;

/** Special educational needs told by a machine: on the child's answer and pages, in the roll's filter, as work, and behind the seal. */
@CohortTest
class SenOnTheRollPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Autowired
    private DSLContext db;

    @Value("${virtual-school.database.url}")
    private String database;

    @Autowired
    private Clock clock;

    private RequestPostProcessor machine;
    private RollFixtures fixture;
    private ChildId child;
    private String mark;
    private LocalDate today;

    @BeforeEach
    void aChildWithoutAnythingRecorded() {
        machine = councils.machine(councils.calderdale());
        // On the first page of a roll on which other tests leave children too.
        mark = "Aaa" + UUID.randomUUID().toString().substring(0, 8);
        fixture = RollFixtures.aChild().named("Ivo", mark).inYear(8);
        child = book.store(councils.calderdale(), fixture);
        today = LocalDate.now(clock);
    }

    @Test
    void aMachineTellsAChangeOnceAndReadsItOnTheChild() {
        var body = plan(today.minusMonths(2), today.minusMonths(2));
        assertThat(read()).contains("\"sen\":null");

        for (var time = 0; time < 2; time++) {
            assertThat(tell("key-" + mark, body))
                    .hasStatus(201)
                    .bodyText()
                    .contains("\"provision\":\"E\"", "\"maintainedBy\":\"878\"", "\"fromKnown\":true");
        }
        assertThat(read())
                .contains(
                        "\"sen\":{",
                        "\"reviewDueOn\":\"" + today.minusMonths(2).plusYears(1).minusDays(1) + "\"");
        assertThat(tell("key-" + mark, body.replace("878", "381"))).hasStatus(422);
        assertThat(tell("another", body)).hasStatus(422).bodyText().contains("is recorded already");
        assertThat(tell("third", "{\"provision\":\"X\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("from: Enter the day", "provision: Choose what the child has");
    }

    @Test
    void theRollIsAskedByProvision() {
        var head = visitor(Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        assertThat(roll(head, "sen=none")).contains(mark);

        tell("a", plan(today.minusDays(9), today.minusDays(9)));

        assertThat(roll(head, "sen=E")).contains(mark, "value=\"E\" selected", "EHC plan");
        for (var other : new String[] {"sen=K", "sen=none"}) {
            assertThat(roll(head, other)).doesNotContain(mark);
        }
        assertThat(roll(head, "sen=%27or")).as("no code").contains(mark);
        tell("b", "{\"from\":\"" + today + "\",\"provision\":\"none\"}");
        assertThat(roll(head, "sen=E")).as("it was before").doesNotContain(mark);
        assertThat(roll(head, "sen=N")).contains(mark);
        assertThat(api("sen=N")).contains(mark);
        assertThat(api("sen=E")).doesNotContain(mark);
    }

    /** Somebody who sees year 8 as a learning mentor, and as a coordinator year 2 alone. */
    @Test
    void aFilterTellsNothingOfChildrenWhoseNeedsTheReaderMayNotSee() {
        var both = visitor(Roles.LEARNING_MENTOR, new Scope.YearGroups(Set.of(8)));
        tell("a", plan(today.minusDays(9), today.minusDays(9)));
        assertThat(roll(both, "sen=K")).as("without the filter").contains(mark);

        councils.joins(councils.calderdale(), both, Roles.COORDINATOR, new Scope.YearGroups(Set.of(2)));

        assertThat(roll(both, "")).contains(mark, "name=\"sen\"");
        for (var any : new String[] {"sen=E", "sen=K", "sen=none"}) {
            assertThat(roll(both, any)).as(any).doesNotContain(mark);
        }
        assertThat(text(browser.perform(get("/calderdale/children/" + child).with(both.browser()))))
                .doesNotContain("Special educational needs");
    }

    @Test
    void theChildsPagesTellItToWhomeverMaySeeIt() {
        tell("a", plan(today.minusDays(9), today.minusDays(9)));
        var head = visitor(Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(text(browser.perform(get("/calderdale/children/" + child).with(head.browser()))))
                .contains("Special educational needs", "EHC plan", "Devon", "/sen");
        assertThat(text(browser.perform(
                        get("/calderdale/children/" + child + "/timeline").with(head.browser()))))
                .contains("EHC plan. Autistic spectrum disorder (ASD). Devon");
    }

    @Test
    void aReviewThatComesIsWorkUntilItIsRecorded() {
        tell("a", plan(today.minusMonths(10), today.minusMonths(11)));
        awaitWork(1);
        assertThat(work("due_on is not null")).isOne();

        tell("b", "{\"from\":\"" + today + "\",\"provision\":\"K\"}");
        awaitWork(0);
    }

    @Test
    void aReviewThatIsFarOffIsNoWork() {
        tell("a", plan(today.minusMonths(2), today.minusMonths(10).plusDays(8)));

        awaitWork(0);
    }

    /** A plan of which we learn when its review is overdue was late before us. */
    @Test
    void aReviewThatWasOverdueWhenWeLearntOfItHasNoDay() {
        tell("a", plan(today.minusMonths(1), today.minusMonths(20)));
        awaitWork(1);

        assertThat(work("due_on is null")).isOne();
    }

    @Test
    void anAdoptedChildsGoesBehindTheSeal() {
        tell("a", plan(today.minusMonths(1), today.minusMonths(20)));
        awaitWork(1);
        assertThat(stored()).isOne();

        book.change(
                councils.calderdale(),
                book.again(councils.calderdale(), fixture).ceased(LocalDate.of(2026, 11, 2), "E11"));

        assertThat(stored()).isZero();
        assertThat(browser.perform(get("/calderdale/children/" + child + "/sen")
                        .with(visitor(Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone())
                                .browser())))
                .hasStatus(404);
        assertThat(tell("b", plan(today, today))).hasStatus(404);
        assertThat(sealed()).isOne();
        awaitWork(0);
    }

    @Test
    void theDatabaseItselfRefusesAnOverlapAndAChangedBelief() {
        tell("a", plan(today.minusMonths(1), today.minusMonths(2)));

        assertThatThrownBy(() -> councils.doIn(
                        councils.calderdale(),
                        () -> db.insertInto(SEN_PROVISION)
                                .set(SEN_PROVISION.TENANT_ID, Tenancy.current())
                                .set(SEN_PROVISION.ID, UUID.randomUUID())
                                .set(SEN_PROVISION.RECORDED_AT, clock.instant())
                                .set(SEN_PROVISION.CHILD_ID, child.value())
                                .set(SEN_PROVISION.STARTS_ON, today.minusMonths(2))
                                .set(SEN_PROVISION.STARTS_KNOWN, true)
                                .set(SEN_PROVISION.ENDS_ON, today)
                                .set(SEN_PROVISION.PROVISION, "K")
                                .execute()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sen_provision_one_at_a_time");
        assertThatThrownBy(() -> councils.doIn(
                        councils.calderdale(),
                        () -> db.update(SEN_PROVISION)
                                .set(SEN_PROVISION.PROVISION, "K")
                                .where(ours(SEN_PROVISION), SEN_PROVISION.CHILD_ID.eq(child.value()))
                                .execute()))
                .hasStackTraceContaining("permission denied");
    }

    private static String plan(LocalDate from, LocalDate made) {
        return "{\"from\":\"" + from
                + "\",\"provision\":\"statement\",\"primaryNeed\":\"ASD\",\"maintainedBy\":\"878\","
                + "\"planMadeOn\":\"" + made + "\"}";
    }

    private MvcTestResult tell(String key, String body) {
        return browser.perform(post("/api/v1/calderdale/children/" + child + "/sen")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(machine));
    }

    private String read() {
        return text(browser.perform(get("/api/v1/calderdale/children/" + child).with(machine)));
    }

    private String api(String filter) {
        return text(browser.perform(
                get("/api/v1/calderdale/children?size=100&" + filter).with(machine)));
    }

    private String roll(Visitor visitor, String filter) {
        return text(browser.perform(get(java.net.URI.create("/calderdale/children?size=100&" + filter))
                .with(visitor.browser())));
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int stored() {
        return councils.in(
                councils.calderdale(),
                () -> db.fetchCount(SEN_PROVISION, ours(SEN_PROVISION), SEN_PROVISION.CHILD_ID.eq(child.value()))
                        + db.fetchCount(
                                SEN_CASEWORKER, ours(SEN_CASEWORKER), SEN_CASEWORKER.CHILD_ID.eq(child.value())));
    }

    /** As the superuser counts them: the application cannot read what is sealed. */
    private int sealed() {
        return count("select count(*) from cohort.sealed_record where (record->'sen_provision')::text like '%" + child
                + "%'");
    }

    private int work(String which) {
        return count("select count(*) from casework.work where kind = 'cohort.annual-review' and done_at is null and "
                + which + " and child_id = '" + child + "'");
    }

    private void awaitWork(int count) {
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(work("true")).isEqualTo(count));
    }

    private int count(String sql) {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(database, "postgres"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visitor visitor(String role, Scope scope) {
        return councils.visitor(councils.calderdale(), role, scope);
    }
}
