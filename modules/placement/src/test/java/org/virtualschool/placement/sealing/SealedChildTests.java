package org.virtualschool.placement.sealing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.Visits.redirect;
import static org.virtualschool.placement.db.Tables.ADVICE_GIVEN;
import static org.virtualschool.placement.db.Tables.DRAFT;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MOVE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.OWN_FACT;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.placement.db.Tables.REGISTER_GONE;
import static org.virtualschool.placement.db.Tables.SEALED_MOVE;
import static org.virtualschool.placement.db.Tables.SEALED_NOTICE;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.db.Placement;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Tenancy;
import virtualschool.testing.RealPostgres;

/** A child is adopted: what was told about it leaves both sides. */
@PlacementTest
class SealedChildTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    @Qualifier("sweepingNoticesThoroughly")
    private RecurringTask<Void> sweep;

    @Autowired
    private Audit audit;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;
    private ChildId child;

    @BeforeEach
    void twoCoordinatorsAndAChild() {
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
    }

    @Test
    void leavesBothSidesAndTheHostReadsOnlyThatANoticeWasWithdrawn() throws Exception {
        var notice = visits.tellHillingdon(sam, child);
        var arrived = visits.awaitArrival(priya, child);
        var before = withdrawn();

        adopt();

        await().atMost(10, SECONDS)
                .until(() -> visits.inHillingdonsInbox(priya, child).isEmpty() && withdrawn() == before + 1);
        assertThat(visits.ask(sam, notice)).hasStatus(404);
        assertThat(redirect(visits.ask(priya, arrived))).isEqualTo("/hillingdon/inbox/withdrawn");
        assertThat(visits.page(priya, "/hillingdon/inbox/withdrawn")
                        .select("main")
                        .text())
                .contains("Calderdale", "need not say why")
                .doesNotContain("Zoë", ChildrenOnPaper.mark(child), "dopt");
        assertThat(rowsOf("calderdale", NOTICE, NOTICE.CHILD_ID.eq(child))).isZero();
    }

    /** The host may not learn why: of an adopted child nothing stays on its register, by no name and no number. */
    @Test
    void leavesTheHostsRegister() throws Exception {
        visits.tellHillingdon(sam, child);
        var entry = visits.awaitEntry(priya, child);
        visits.submit(priya, entry + "/facts/upn", "value=H801200001002");
        visits.submit(
                priya, entry + "/advice", "on=2026-11-02", "asker=SCHOOL", "topic=SEN", "advised=Ask Zoë herself");
        assertThat(visits.page(priya, entry).select("main").text()).contains("Ask Zoë herself", "H801200001002");
        var subject = councils.in(
                "hillingdon",
                () -> db.select(REGISTERED_CHILD.SUBJECT_ID)
                        .from(REGISTERED_CHILD)
                        .where(
                                Tenancy.ours(REGISTERED_CHILD),
                                REGISTERED_CHILD.ID.eq(RegisterEntryId.of(entry.substring(entry.lastIndexOf('/') + 1))))
                        .fetchSingle(REGISTERED_CHILD.SUBJECT_ID));

        adopt();

        await().atMost(10, SECONDS)
                .until(() -> rowsOf("hillingdon", REGISTERED_CHILD, REGISTERED_CHILD.SUBJECT_ID.eq(subject)) == 0);
        assertThat(visits.ask(priya, entry)).hasStatus(404);
        assertThat(visits.onHillingdonsRegister(priya, child)).isEmpty();
        var id = RegisterEntryId.of(entry.substring(entry.lastIndexOf('/') + 1));
        assertThat(rowsOf("hillingdon", OWN_FACT, OWN_FACT.ENTRY_ID.eq(id))).isZero();
        assertThat(rowsOf("hillingdon", ADVICE_GIVEN, ADVICE_GIVEN.ENTRY_ID.eq(id)))
                .isZero();
    }

    @Test
    void keepsTheCountOfWhatWasSent() throws Exception {
        var notice = idIn(visits.tellHillingdon(sam, child));

        adopt();

        await().atMost(10, SECONDS)
                .until(() -> rowsOf(
                                "calderdale",
                                SEALED_NOTICE,
                                SEALED_NOTICE.ID.eq(notice).and(SEALED_NOTICE.RECIPIENT_CODE.eq(HILLINGDON)))
                        == 1);
    }

    @Test
    void endsTheWorkOnBothSides() throws Exception {
        visits.tellHillingdon(sam, child);
        var arrived = visits.awaitArrival(priya, child);
        var inbox = UUID.fromString(arrived.substring(arrived.lastIndexOf('/') + 1));
        await().atMost(10, SECONDS).until(() -> openWork("placement.acknowledge-notice", inbox) == 1);

        adopt();

        await().atMost(10, SECONDS).until(() -> openWork("placement.acknowledge-notice", inbox) == 0);
        await().atMost(10, SECONDS).until(() -> openWork("placement.withdrawn-notice", inbox) == 1);
        visits.page(priya, "/hillingdon/inbox/withdrawn");
        assertThat(openWork("placement.withdrawn-notice", inbox)).isZero();
    }

    @Test
    void endsWhatTheSenderWasToReadAndKeepsTheAnswersBehindTheSeal() throws Exception {
        var notice = idIn(visits.tellHillingdon(sam, child));
        var arrived = visits.awaitArrival(priya, child);
        redirect(visits.submit(priya, arrived + "/acknowledgement", "as=Priya, coordinator", "message=Lou helps"));
        await().atMost(10, SECONDS)
                .until(() -> openWork("calderdale", "placement.read-acknowledgement", notice.value()) == 1);

        adopt();

        await().atMost(10, SECONDS)
                .until(() -> openWork("calderdale", "placement.read-acknowledgement", notice.value()) == 0);
        assertThat(behindTheSeal(notice)).contains("Zoë", "Lou helps");
    }

    @Test
    void isNoted() throws Exception {
        visits.tellHillingdon(sam, child);

        adopt();

        await().atMost(10, SECONDS)
                .until(() -> councils.in("calderdale", () -> audit.of(child, 20)).stream()
                        .anyMatch(seen -> seen.change() && seen.what().equals("notices sealed and recalled: 1")));
    }

    @Test
    void isNoLongerADraft() {
        visits.choose(sam, child, "recipient=312", "schoolPlan=STAYS", "sen=NONE");

        adopt();

        await().atMost(10, SECONDS).until(() -> rowsOf("calderdale", DRAFT, DRAFT.CHILD_ID.eq(child)) == 0);
    }

    /** The news was lost; the sweep compares with the roll. */
    @Test
    void isSealedBySweepingAloneIfTheNewsWasLost() throws Exception {
        visits.tellHillingdon(sam, child);
        visits.awaitArrival(priya, child);
        councils.bound("calderdale", () -> {
            roll.seal(child);
            return true;
        });

        anHourPasses();

        assertThat(rowsOf("calderdale", NOTICE, NOTICE.CHILD_ID.eq(child))).isZero();
        await().atMost(10, SECONDS)
                .until(() -> visits.inHillingdonsInbox(priya, child).isEmpty());
    }

    /** The job that was to recall was lost too. */
    @Test
    void isRecalledBySweepingAloneIfItsJobWasLost() throws Exception {
        var notice = idIn(visits.tellHillingdon(sam, child));
        visits.awaitArrival(priya, child);
        adopt();
        await().atMost(10, SECONDS).until(() -> isRecalled(notice));
        RealPostgres.asSuperuser(
                access.url(),
                "update placement.sealed_notice set recalled_at = null, sealed_at = sealed_at - interval '1 hour'"
                        + " where id = '" + notice.value() + "'");
        assertThat(isRecalled(notice)).isFalse();

        anHourPasses();

        await().atMost(10, SECONDS).until(() -> isRecalled(notice));
    }

    @Test
    void leavesTheNoticesOfOtherChildrenAlone() throws Exception {
        var other = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        var notice = visits.tellHillingdon(sam, other);
        visits.awaitArrival(priya, other);

        adopt();
        anHourPasses();

        assertThat(visits.ask(sam, notice)).hasStatusOk();
        assertThat(visits.inHillingdonsInbox(priya, other)).isNotEmpty();
    }

    @Test
    void whatWasProposedGoesBehindTheSeal() throws Exception {
        var manager = councils.signedIn("calderdale", Roles.SERVICE_MANAGER);
        var list = "/calderdale/children/" + child + "/moves";
        var move = Visits.redirect(visits.submit(
                manager,
                list + "/new",
                "startsOn=2026-12-07",
                "emergency=no",
                "area=312",
                "placedWith=OTHER",
                "schoolPlan=NONE"));
        visits.submit(manager, move + "/steps/relatives", "outcome=DONE", "on=2026-11-02", "read=1");

        adopt();

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(visits.ask(manager, move)).hasStatus(404));
        assertThat(rowsOf(
                        "calderdale",
                        SEALED_MOVE,
                        SEALED_MOVE.ID.eq(MoveId.of(move.substring(move.lastIndexOf('/') + 1)))))
                .isEqualTo(1);
    }

    /** As the database's catalogue has it, from which the tables are generated: a new table with a child needs a rule here. */
    @Test
    void hasARuleForEveryTableWithAChild() {
        var withAChild = Placement.PLACEMENT.getTables().stream()
                .filter(table -> Stream.of("child_id", "subject_id").anyMatch(name -> table.field(name) != null)
                        || table.getReferences().stream()
                                .anyMatch(reference -> Set.of(NOTICE, MOVE)
                                        .contains(reference.getKey().getTable())))
                .map(table -> (Table<?>) table)
                .collect(Collectors.toSet());

        var recalled = Stream.<Table<?>>of(INBOX_NOTICE, REGISTERED_CHILD, REGISTER_GONE);
        assertThat(Stream.concat(SealingRepository.HOLDINGS.stream(), recalled))
                .containsExactlyInAnyOrderElementsOf(withAChild);
        assertThat(SealingRepository.HOLDINGS).contains(RECEIPT);
    }

    private void adopt() {
        councils.in("calderdale", () -> {
            roll.seal(child);
            events.publishEvent(new CohortEvent.RecordSealed(Tenancy.current(), child));
            return true;
        });
    }

    private void anHourPasses() {
        sweep.executeRecurringly(sweep.instance("an-hour"), null);
    }

    private boolean isRecalled(NoticeId notice) {
        return rowsOf(
                        "calderdale",
                        SEALED_NOTICE,
                        SEALED_NOTICE.ID.eq(notice).and(SEALED_NOTICE.RECALLED_AT.isNotNull()))
                == 1;
    }

    /** What only a superuser can read. */
    private String behindTheSeal(NoticeId notice) throws SQLException {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(access.url(), "postgres"));
                var statement = connection.createStatement();
                var record = statement.executeQuery(
                        "select record::text from placement.sealed_notice where id = '" + notice.value() + "'")) {
            record.next();
            return record.getString(1);
        }
    }

    /** How many notices were withdrawn, as the page says. */
    private int withdrawn() throws Exception {
        var heading =
                visits.page(priya, "/hillingdon/inbox/withdrawn").select("h1").text();
        return Integer.parseInt(heading.replaceAll("\\D", ""));
    }

    private int rowsOf(String authority, Table<?> table, org.jooq.Condition which) {
        return councils.in(
                authority,
                () -> db.fetchCount(
                        table,
                        Objects.requireNonNull(table.field(NOTICE.TENANT_ID)).eq(Tenancy.current()),
                        which));
    }

    private int openWork(String kind, UUID subject) {
        return openWork("hillingdon", kind, subject);
    }

    private int openWork(String authority, String kind, UUID subject) {
        return councils.in(
                authority,
                () -> db.fetchSingle(
                                "select count(*) from casework.work where tenant_id = {0} and kind = {1} and subject = {2} and done_at is null",
                                DSL.val(Tenancy.current().number()), DSL.val(kind), DSL.val(subject))
                        .into(int.class));
    }

    private static NoticeId idIn(String address) {
        return NoticeId.of(address.substring(address.lastIndexOf('/') + 1));
    }
}
