package org.virtualschool.placement.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.COORDINATOR;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.sentNotice;
import static org.virtualschool.placement.PlacementFixtures.sentVersion;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeEvent.NoticeAnswered;
import org.virtualschool.placement.NoticeEvent.NoticeDelivered;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.TestSurroundingsOfPlacement.Ear;
import org.virtualschool.placement.news.News;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@PlacementTest
class NoticeDeliveryTests {

    @Autowired
    private Delivery delivery;

    @Autowired
    private Copies copies;

    @Autowired
    private News news;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DSLContext db;

    @Autowired
    private PlatformTransactionManager everyday;

    @Autowired
    @Qualifier(ExchangeConfiguration.TRANSACTIONS)
    private PlatformTransactionManager exchange;

    @Autowired
    private Councils councils;

    @Autowired
    private Ear ear;

    @Test
    void hasOneEffectHoweverOftenItRuns() {
        var notice = in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));

        carry(notice);
        carry(notice);
        carry(notice);

        assertDeliveredOnce(notice);
    }

    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true", "4,false", "4,true"})
    void hasOneEffectWhereverItDies(int step, boolean afterCommit) {
        var notice = in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        var dying = dyingAt(step, afterCommit);

        assertThatThrownBy(() -> dying.carry(tenant("calderdale"), notice)).isInstanceOf(CrashingExchange.Crash.class);
        carry(notice);

        assertDeliveredOnce(notice);
    }

    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true"})
    void bringsAnAnswerBackOnceWhereverItDies(int step, boolean afterCommit) {
        var notice = in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        carry(notice);
        var inbox = inboxCopies(notice).getFirst();
        in("hillingdon", () -> acknowledged(inbox));
        var dying = dyingAt(step, afterCommit);

        assertThatThrownBy(() -> dying.bringBack(tenant("hillingdon"), inbox))
                .isInstanceOf(CrashingExchange.Crash.class);
        bringBack(inbox);

        assertThat(receipts(notice))
                .containsExactly(ReceiptKind.ACKNOWLEDGED, ReceiptKind.DELIVERED, ReceiptKind.OPENED);
        assertThat(state(notice)).isEqualTo(NoticeState.ACKNOWLEDGED);
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(ear.heard.stream()
                                .filter(NoticeAnswered.class::isInstance)
                                .map(NoticeAnswered.class::cast)
                                .filter(event -> event.notice().equals(notice)))
                        .extracting(NoticeAnswered::answer)
                        .containsExactly(ReceiptKind.OPENED, ReceiptKind.ACKNOWLEDGED));
        assertThat(in("calderdale", () -> work("placement.read-acknowledgement", notice.value())))
                .isEqualTo(1);
    }

    /** Its job may still be there when the notice is withheld, or given up, or put back. */
    @ParameterizedTest
    @EnumSource(names = {"WITHHELD", "UNDELIVERED", "WAITING_FOR_PLATFORM"})
    void leavesANoticeThatIsNotToGoWhereItIs(NoticeState kept) {
        var notice = in("calderdale", () -> sentNotice(db, HILLINGDON, kept));

        carry(notice);

        assertThat(inboxCopies(notice)).isEmpty();
        assertThat(receipts(notice)).isEmpty();
        assertThat(state(notice)).isEqualTo(kept);
    }

    @Test
    void neverTakesAStateBack() {
        var notice = in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        carry(notice);
        in("hillingdon", () -> acknowledged(inboxCopiesHere(notice).getFirst()));
        bringBack(inboxCopies(notice).getFirst());

        carry(notice);

        assertThat(state(notice)).isEqualTo(NoticeState.ACKNOWLEDGED);
    }

    @Test
    void namesTheChildForTheRecipientAlikeInEveryVersionAndNotAsTheSenderDoes() {
        var child = ChildId.next();
        var first = NoticeId.next();
        var second = NoticeId.next();
        in("calderdale", () -> {
            sentVersion(db, first, first, 1, child, HILLINGDON, NoticeState.SENT);
            sentVersion(db, second, first, 2, child, HILLINGDON, NoticeState.SENT);
            return true;
        });

        carry(second);
        carry(first);

        var subjects = in(
                "hillingdon",
                () -> db.select(INBOX_NOTICE.SUBJECT_ID)
                        .from(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.FIRST_ID.eq(first))
                        .fetch(INBOX_NOTICE.SUBJECT_ID));
        assertThat(subjects).hasSize(2).doesNotContain(child);
        assertThat(subjects.stream().distinct()).hasSize(1);
    }

    /** The later version came first: only it gives work, and it stays so when the earlier one straggles in. */
    @Test
    void givesWorkForTheNewestVersionAlone() {
        var child = ChildId.next();
        var first = NoticeId.next();
        var second = NoticeId.next();
        in("calderdale", () -> {
            sentVersion(db, first, first, 1, child, HILLINGDON, NoticeState.SENT);
            sentVersion(db, second, first, 2, child, HILLINGDON, NoticeState.SENT);
            return true;
        });

        carry(second);
        awaitArrival(second);
        carry(first);
        awaitArrival(first);

        assertThat(workForRecipient(second)).isEqualTo(1);
        assertThat(workForRecipient(first)).isZero();
    }

    private void assertDeliveredOnce(NoticeId notice) {
        assertThat(inboxCopies(notice)).hasSize(1);
        assertThat(receipts(notice)).containsExactly(ReceiptKind.DELIVERED);
        assertThat(state(notice)).isEqualTo(NoticeState.DELIVERED);
        awaitArrival(notice);
        assertThat(workForRecipient(notice)).isEqualTo(1);
        assertThat(arrivals(notice)).isEqualTo(1);
    }

    private void awaitArrival(NoticeId notice) {
        await().atMost(10, SECONDS).until(() -> arrivals(notice) > 0);
    }

    private long arrivals(NoticeId notice) {
        var inbox = inboxCopies(notice).getFirst();
        return ear.heard.stream()
                .filter(event -> event instanceof NoticeDelivered delivered
                        && delivered.notice().equals(inbox)
                        && delivered.tenant().equals(tenant("hillingdon")))
                .count();
    }

    private int workForRecipient(NoticeId notice) {
        var inbox = inboxCopies(notice).getFirst();
        return in("hillingdon", () -> work("placement.acknowledge-notice", inbox.value()));
    }

    private int work(String kind, java.util.UUID subject) {
        return db.fetchSingle(
                        "select count(*) from casework.work where tenant_id = {0} and kind = {1} and subject = {2}",
                        org.jooq.impl.DSL.val(Tenancy.current().number()),
                        org.jooq.impl.DSL.val(kind),
                        org.jooq.impl.DSL.val(subject))
                .get(0, int.class);
    }

    private boolean acknowledged(InboxNoticeId inbox) {
        return db.update(INBOX_NOTICE)
                        .set(INBOX_NOTICE.OPENED_AT, Instant.parse("2026-11-03T08:00:00Z"))
                        .set(INBOX_NOTICE.OPENED_BY, COORDINATOR)
                        .set(INBOX_NOTICE.ACKNOWLEDGED_AT, Instant.parse("2026-11-03T08:05:00Z"))
                        .set(INBOX_NOTICE.ACKNOWLEDGED_BY, COORDINATOR)
                        .set(INBOX_NOTICE.ACKNOWLEDGED_AS, "Priya Shah, key stage coordinator")
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(inbox))
                        .execute()
                == 1;
    }

    private void carry(NoticeId notice) {
        councils.bound("calderdale", () -> {
            delivery.carry(tenant("calderdale"), notice);
            return true;
        });
    }

    private void bringBack(InboxNoticeId notice) {
        councils.bound("hillingdon", () -> {
            delivery.bringBack(tenant("hillingdon"), notice);
            return true;
        });
    }

    private Delivery dyingAt(int step, boolean afterCommit) {
        var crashing = new CrashingExchange(exchange, everyday, step, afterCommit);
        return new Delivery(crashing, copies, tenants, news, new Recall(crashing, copies, tenants, news));
    }

    private List<InboxNoticeId> inboxCopies(NoticeId notice) {
        return in("hillingdon", () -> inboxCopiesHere(notice));
    }

    private List<InboxNoticeId> inboxCopiesHere(NoticeId notice) {
        return db.select(INBOX_NOTICE.ID)
                .from(INBOX_NOTICE)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.NOTICE_ID.eq(notice))
                .fetch(INBOX_NOTICE.ID);
    }

    private List<ReceiptKind> receipts(NoticeId notice) {
        return in(
                "calderdale",
                () -> db.select(RECEIPT.KIND)
                        .from(RECEIPT)
                        .where(ours(RECEIPT), RECEIPT.NOTICE_ID.eq(notice))
                        .orderBy(RECEIPT.KIND)
                        .fetch(RECEIPT.KIND));
    }

    private NoticeState state(NoticeId notice) {
        return in(
                "calderdale",
                () -> db.select(NOTICE.STATE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(notice))
                        .fetchSingle(NOTICE.STATE));
    }

    private <T> T in(String authority, Supplier<T> work) {
        return councils.in(authority, work);
    }

    private TenantId tenant(String authority) {
        return councils.id(authority);
    }
}
