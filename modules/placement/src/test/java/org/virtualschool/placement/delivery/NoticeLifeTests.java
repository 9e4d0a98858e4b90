package org.virtualschool.placement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.Visits.redirect;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.MESSAGE_RECEIVED;
import static org.virtualschool.placement.db.Tables.MESSAGE_SENT;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.MessageId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.sealing.Sealing;

/**
 * Whatever two people do to one notice, on either side, in whichever order, and whether the other side has heard of the first when the second
 * acts: in the end both sides agree, nothing is refused without a word, and nothing is kept where it is not to be.
 */
@PlacementTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeLifeTests {

    private static final String WORDS = "What is meant here?";

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Returning returning;

    @Autowired
    private Conversing conversing;

    @Autowired
    private Recall recall;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;
    private ChildId child;
    private NoticeId first;
    private InboxNoticeId inbox;
    private final List<NoticeId> known = new ArrayList<>();

    /** What somebody does. */
    private enum Act {
        OPEN,
        ACKNOWLEDGE,
        ASK,
        NOT_OURS,
        ANSWER,
        CORRECT,
        RECALL,
        SEAL
    }

    @BeforeAll
    void noJobRunsWhileTwoCoordinatorsWork() {
        scheduler.pause();
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
    }

    @BeforeEach
    void aNoticeLiesAtHillingdon() {
        known.clear();
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        first = in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.SENT));
        exchange();
        inbox = in(
                "hillingdon",
                () -> db.select(INBOX_NOTICE.ID)
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.FIRST_ID.eq(first))
                        .fetchSingle()
                        .value1());
    }

    @AfterAll
    void jobsRunAgain() {
        scheduler.resume();
    }

    static Stream<Arguments> everyPairInEveryOrder() {
        return Stream.of(Act.values())
                .flatMap(one -> Stream.of(Act.values())
                        .flatMap(other -> Stream.of(true, false).map(heard -> Arguments.of(one, other, heard))));
    }

    /** @param heard whether the other side hears of the first before somebody does the second */
    @ParameterizedTest
    @MethodSource("everyPairInEveryOrder")
    void endsWithBothSidesAgreed(Act one, Act other, boolean heard) throws Exception {
        var done = EnumSet.noneOf(Act.class);
        attempt(one, done);
        if (heard) {
            exchange();
        }
        attempt(other, done);

        exchange();
        exchange();

        assertThat(done).as("what has to be possible").containsAll(mustBePossible(one));
        if (done.contains(Act.SEAL)) {
            assertThat(states()).isEmpty();
            assertNothingIsLeftThere();
        } else if (done.contains(Act.RECALL)) {
            assertThat(states()).containsOnly(NoticeState.RECALLED);
            assertNothingIsLeftThere();
        } else if (done.contains(Act.NOT_OURS)) {
            assertThat(states()).containsOnly(NoticeState.NOT_OURS);
            assertNothingIsLeftThere();
            assertThat(refusals()).containsExactly("Priya, coordinator: Not in our area");
        } else {
            assertStands(done, (int)
                    Stream.of(one, other).filter(Act.CORRECT::equals).count());
        }
    }

    private void assertStands(Set<Act> done, int corrections) {
        assertThat(states()).hasSize(1 + corrections);
        assertThat(states().getFirst())
                .isEqualTo(
                        done.contains(Act.ACKNOWLEDGE)
                                ? NoticeState.ACKNOWLEDGED
                                : done.contains(Act.OPEN) || done.contains(Act.ASK)
                                        ? NoticeState.OPENED
                                        : NoticeState.DELIVERED);
        assertThat(said("calderdale")).isEqualTo(said("hillingdon"));
        assertThat(said("calderdale").stream().filter("ANSWER"::equals)).hasSizeLessThanOrEqualTo(1);
        assertThat(rows("hillingdon", INBOX_NOTICE, INBOX_NOTICE.FIRST_ID.eq(first)))
                .isEqualTo(states().size());
    }

    /** What nobody can come before, when it is the first. An answer needs a question. */
    private static Set<Act> mustBePossible(Act first) {
        return first == Act.ANSWER ? Set.of() : Set.of(first);
    }

    private void assertNothingIsLeftThere() {
        assertThat(rows("hillingdon", INBOX_NOTICE, INBOX_NOTICE.FIRST_ID.eq(first)))
                .isZero();
        assertThat(rows("hillingdon", MESSAGE_SENT, MESSAGE_SENT.FIRST_ID.eq(first)))
                .isZero();
        assertThat(rows("hillingdon", MESSAGE_RECEIVED, MESSAGE_RECEIVED.FIRST_ID.eq(first)))
                .isZero();
        assertThat(rows("hillingdon", WITHDRAWN_NOTICE, WITHDRAWN_NOTICE.FIRST_ID.eq(first)))
                .as("a line that there was one")
                .isPositive();
    }

    /** Does it if it may be done. What may not is refused plainly: never with an error, and never without a word. */
    private void attempt(Act act, Set<Act> done) throws Exception {
        var status = switch (act) {
            case OPEN -> visits.ask(priya, at("inbox", inbox)).getResponse().getStatus();
            case ACKNOWLEDGE -> sent(priya, at("inbox", inbox) + "/acknowledgement", "as=Priya");
            case ASK -> sent(priya, at("inbox", inbox) + "/query", "as=Priya", "words=" + WORDS);
            case NOT_OURS ->
                sent(
                        priya,
                        at("inbox", inbox) + "/not-ours",
                        "as=Priya, coordinator",
                        "because=Not in our area",
                        "sure=true");
            case ANSWER -> sent(sam, at("notices", first) + "/answer", "as=Sam", "words=This");
            case CORRECT -> correct();
            case RECALL -> sent(sam, at("notices", first) + "/recall", "why=WRONG_AUTHORITY");
            case SEAL -> seal();
        };
        assertThat(status).as("%s", act).isIn(200, 303, 404, 409);
        if (status == (act == Act.OPEN ? 200 : 303)) {
            done.add(act);
        }
    }

    private int sent(RequestPostProcessor who, String address, String... fields) {
        return visits.submit(who, address, fields).getResponse().getStatus();
    }

    private int correct() throws Exception {
        var begun = visits.submit(sam, at("notices", first) + "/correction", "schoolPlan=NONE", "sen=EHC_PLAN");
        var status = begun.getResponse().getStatus();
        if (status == 303) {
            visits.send(sam, redirect(begun));
        }
        return status;
    }

    private int seal() {
        councils.bound("calderdale", () -> {
            roll.seal(child);
            sealing.seal(child);
            return true;
        });
        return 303;
    }

    /** Everything that is to cross does, in both directions. */
    private void exchange() {
        var council = councils.id("calderdale");
        var host = councils.id("hillingdon");
        councils.bound("calderdale", () -> {
            everyVersion().forEach(id -> {
                delivery.carry(council, id);
                recall.recall(council, id);
            });
            return true;
        });
        councils.bound("hillingdon", () -> {
            inboxIds().forEach(id -> delivery.bringBack(host, id));
            withdrawnIds().forEach(id -> returning.tell(host, id));
            return true;
        });
        Stream.of("calderdale", "hillingdon")
                .forEach(side -> councils.bound(side, () -> {
                    uncarried(side).forEach(id -> conversing.carry(councils.id(side), id));
                    return true;
                }));
    }

    /** Also those that are sealed by now. */
    private List<NoticeId> everyVersion() {
        in(
                        "calderdale",
                        () -> db.select(NOTICE.ID)
                                .from(NOTICE)
                                .where(ours(NOTICE), NOTICE.CHILD_ID.eq(child))
                                .fetch(NOTICE.ID))
                .stream()
                .filter(id -> !known.contains(id))
                .forEach(known::add);
        return known;
    }

    private List<InboxNoticeId> inboxIds() {
        return in(
                "hillingdon",
                () -> db.select(INBOX_NOTICE.ID)
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.FIRST_ID.eq(first))
                        .fetch(INBOX_NOTICE.ID));
    }

    private List<InboxNoticeId> withdrawnIds() {
        return in(
                "hillingdon",
                () -> db.select(WITHDRAWN_NOTICE.ID)
                        .from(WITHDRAWN_NOTICE)
                        .where(ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.FIRST_ID.eq(first))
                        .fetch(WITHDRAWN_NOTICE.ID));
    }

    private List<MessageId> uncarried(String side) {
        return in(
                side,
                () -> db.select(MESSAGE_SENT.ID)
                        .from(MESSAGE_SENT)
                        .where(ours(MESSAGE_SENT), MESSAGE_SENT.FIRST_ID.eq(first), MESSAGE_SENT.CARRIED_AT.isNull())
                        .fetch(MESSAGE_SENT.ID));
    }

    /** Of every version, the first first. */
    private List<NoticeState> states() {
        return in(
                "calderdale",
                () -> db.select(NOTICE.STATE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.FIRST_ID.eq(first))
                        .orderBy(NOTICE.VERSION)
                        .fetch(NOTICE.STATE));
    }

    private List<String> refusals() {
        return in(
                "calderdale",
                () -> db.select(RECEIPT.BY_WHOM.concat(": ").concat(RECEIPT.MESSAGE))
                        .from(RECEIPT)
                        .where(ours(RECEIPT), RECEIPT.NOTICE_ID.eq(first), RECEIPT.KIND.eq(ReceiptKind.NOT_OURS))
                        .fetch(row -> row.value1()));
    }

    private List<String> said(String side) {
        return in(
                side,
                () -> db.select(MESSAGE_SENT.KIND, MESSAGE_SENT.WRITTEN_AT)
                        .from(MESSAGE_SENT)
                        .where(ours(MESSAGE_SENT), MESSAGE_SENT.FIRST_ID.eq(first))
                        .unionAll(db.select(MESSAGE_RECEIVED.KIND, MESSAGE_RECEIVED.WRITTEN_AT)
                                .from(MESSAGE_RECEIVED)
                                .where(ours(MESSAGE_RECEIVED), MESSAGE_RECEIVED.FIRST_ID.eq(first)))
                        .orderBy(2)
                        .fetch(row -> row.value1().name()));
    }

    private int rows(String side, Table<?> table, Condition which) {
        return in(side, () -> db.fetchCount(table, ours(table), which));
    }

    private <T> T in(String authority, Supplier<T> work) {
        return councils.in(authority, work);
    }

    private static String at(String folder, Object id) {
        return (folder.equals("inbox") ? "/hillingdon/" : "/calderdale/") + folder + "/" + id;
    }
}
