package org.virtualschool.placement.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.placement.db.Tables.SEALED_NOTICE;
import static org.virtualschool.placement.db.Tables.WITHDRAWN_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.news.News;
import org.virtualschool.placement.sealing.Sealing;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** A notice that is sealed or withheld while it is on its way does not stay at the other side, wherever the moment falls. */
@PlacementTest
class RecallTests {

    @Autowired
    private Delivery delivery;

    @Autowired
    private DeliveryJob deliveries;

    @Autowired
    private Copies copies;

    @Autowired
    private News news;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Sealing sealing;

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
    private ChildrenOnPaper roll;

    private ChildId child;
    private NoticeId notice;

    @BeforeEach
    void aNoticeIsOnItsWay() {
        child = councils.in("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        notice = councils.in("calderdale", () -> sentLongAgo(db, child, HILLINGDON, NoticeState.SENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void leavesNothingBehindIfTheChildIsSealedDuringADelivery(int step) {
        interrupted(step, () -> seal(child)).carry(councils.id("calderdale"), notice);

        await().atMost(10, SECONDS).until(this::isRecalled);
        assertThat(liesAtHillingdon()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void leavesNothingBehindIfItIsWithheldDuringADelivery(int step) {
        interrupted(step, this::withhold).carry(councils.id("calderdale"), notice);

        assertThat(liesAtHillingdon()).isFalse();
        assertThat(state()).isEqualTo(NoticeState.WITHHELD);
    }

    /** The copy was written, then the process died; before the next try the notice was withheld. */
    @Test
    void takesBackWhatAnEarlierTryHadTakenAcross() {
        var crashing = new CrashingExchange(exchange, everyday, 2, true);
        assertThatThrownBy(() -> new Delivery(crashing, copies, tenants, news, recall(crashing))
                        .carry(councils.id("calderdale"), notice))
                .isInstanceOf(CrashingExchange.Crash.class);
        assertThat(liesAtHillingdon()).isTrue();
        withhold();

        delivery.carry(councils.id("calderdale"), notice);

        assertThat(liesAtHillingdon()).isFalse();
    }

    /** Each time it dies, the next try ends with no copy and one line that says so. */
    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true", "4,false", "4,true"})
    void recallsOnceWhereverItDies(int step, boolean afterCommit) {
        delivery.carry(councils.id("calderdale"), notice);
        withhold();
        var crashing = new CrashingExchange(exchange, everyday, step, afterCommit);

        assertThatThrownBy(() -> recall(crashing).recall(councils.id("calderdale"), notice))
                .isInstanceOf(CrashingExchange.Crash.class);
        recall(new Exchange(exchange, everyday)).recall(councils.id("calderdale"), notice);

        assertThat(liesAtHillingdon()).isFalse();
        assertThat(withdrawnAtHillingdon()).isEqualTo(1);
    }

    /** What is noted as recalled nobody looks for again. */
    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "2,false", "2,true", "3,false", "3,true", "4,false", "4,true"})
    void isNeverNotedAsRecalledWhileACopyLiesThere(int step, boolean afterCommit) {
        delivery.carry(councils.id("calderdale"), notice);
        sealWithoutAJob();
        var crashing = new CrashingExchange(exchange, everyday, step, afterCommit);

        assertThatThrownBy(() -> recall(crashing).recall(councils.id("calderdale"), notice))
                .isInstanceOf(CrashingExchange.Crash.class);

        assertThat(isRecalled() && liesAtHillingdon()).isFalse();
    }

    @Test
    void doesNotComeAgainOnceItWasWithdrawn() {
        delivery.carry(councils.id("calderdale"), notice);
        var outgoing = inExchange("calderdale", () -> copies.sent(notice)).orElseThrow();

        var calderdale = tenants.bySlug("calderdale").orElseThrow();
        inExchange("hillingdon", () -> copies.withdraw(calderdale.id(), notice));

        var accepted = inExchange("hillingdon", () -> copies.accept(calderdale, outgoing));

        assertThat(accepted).isEmpty();
        assertThat(liesAtHillingdon()).isFalse();
    }

    @Test
    void leavesANoticeAloneThatIsNeitherSealedNorWithheld() {
        delivery.carry(councils.id("calderdale"), notice);

        recall(new Exchange(exchange, everyday)).recall(councils.id("calderdale"), notice);

        assertThat(liesAtHillingdon()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIED", "CEASED", "moved"})
    void isNotEvenTriedOnceThereIsNoReasonToGo(String what) {
        councils.in("calderdale", () -> {
            var status = what.equals("moved") ? ChildStatus.LOOKED_AFTER : ChildStatus.valueOf(what);
            roll.put(child, status, "Zoë", Optional.of(what.equals("moved") ? LEEDS : HILLINGDON), Certainty.EXACT);
            return true;
        });

        councils.bound("calderdale", () -> {
            deliveries.run(new DeliveryJob.Sent(councils.id("calderdale"), notice));
            return true;
        });

        assertThat(liesAtHillingdon()).isFalse();
        assertThat(withdrawnAtHillingdon()).isZero();
        assertThat(state()).isEqualTo(NoticeState.WITHHELD);
    }

    private Recall recall(Exchange steps) {
        return new Recall(steps, copies, tenants, news);
    }

    /** A delivery after one of whose steps something else happens. */
    private Delivery interrupted(int step, Runnable deed) {
        var steps = new Exchange(exchange, everyday) {
            private int done;

            @Override
            <T> T in(TenantId tenant, Supplier<T> work) {
                var result = super.in(tenant, work);
                interrupt();
                return result;
            }

            @Override
            void hand(TenantId tenant, Runnable work) {
                super.hand(tenant, work);
                interrupt();
            }

            private void interrupt() {
                done++;
                if (done == step) {
                    deed.run();
                }
            }
        };
        return new Delivery(steps, copies, tenants, news, recall(steps));
    }

    private void seal(ChildId sealed) {
        councils.bound("calderdale", () -> {
            roll.seal(sealed);
            sealing.seal(sealed);
            return true;
        });
    }

    private void sealWithoutAJob() {
        councils.in("calderdale", () -> {
            db.insertInto(SEALED_NOTICE)
                    .set(SEALED_NOTICE.TENANT_ID, Tenancy.current())
                    .set(SEALED_NOTICE.ID, notice)
                    .set(SEALED_NOTICE.RECIPIENT_CODE, HILLINGDON)
                    .set(SEALED_NOTICE.SENT_AT, Instant.now())
                    .set(SEALED_NOTICE.SEALED_AT, Instant.now())
                    .set(SEALED_NOTICE.RECORD, JSONB.jsonb("{}"))
                    .execute();
            db.deleteFrom(RECEIPT)
                    .where(ours(RECEIPT), RECEIPT.NOTICE_ID.eq(notice))
                    .execute();
            return db.deleteFrom(NOTICE)
                    .where(ours(NOTICE), NOTICE.ID.eq(notice))
                    .execute();
        });
    }

    private void withhold() {
        councils.in(
                "calderdale",
                () -> db.update(NOTICE)
                        .set(NOTICE.STATE, NoticeState.WITHHELD)
                        .where(ours(NOTICE), NOTICE.ID.eq(notice))
                        .execute());
    }

    private <T> T inExchange(String authority, Supplier<T> step) {
        return new Exchange(exchange, everyday).in(councils.id(authority), step);
    }

    private boolean liesAtHillingdon() {
        return councils.in(
                "hillingdon",
                () -> db.fetchExists(INBOX_NOTICE, ours(INBOX_NOTICE), INBOX_NOTICE.NOTICE_ID.eq(notice)));
    }

    private int withdrawnAtHillingdon() {
        return councils.in(
                "hillingdon",
                () -> db.fetchCount(WITHDRAWN_NOTICE, ours(WITHDRAWN_NOTICE), WITHDRAWN_NOTICE.NOTICE_ID.eq(notice)));
    }

    private boolean isRecalled() {
        return councils.in(
                "calderdale",
                () -> db.fetchExists(db.select(SEALED_NOTICE.ID)
                        .from(SEALED_NOTICE)
                        .where(
                                ours(SEALED_NOTICE),
                                SEALED_NOTICE.ID.eq(notice),
                                SEALED_NOTICE.RECALLED_AT.isNotNull())));
    }

    private NoticeState state() {
        return councils.in(
                "calderdale",
                () -> db.select(NOTICE.STATE)
                        .from(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(notice))
                        .fetchSingle(NOTICE.STATE));
    }
}
