package org.virtualschool.placement.notice;

import static org.jooq.impl.DSL.trueCondition;
import static org.virtualschool.placement.PlacementFixtures.COORDINATOR;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/**
 * How long a notice takes from its sender's commit to the other inbox, and until the people there are told. Prints and asserts nothing; run by
 * {@code mvn test -pl modules/placement -am -Dtest=SendToInboxBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@PlacementTest
class SendToInboxBenchmark {

    private static final int NOTICES = 200;

    @Autowired
    private Sending sending;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @Test
    void measures() {
        var toInbox = new long[NOTICES];
        var toWork = new long[NOTICES];
        for (int i = 0; i < NOTICES; i++) {
            var id = NoticeId.next();
            send(id);
            var sent = System.nanoTime();
            awaitThat(() -> arrived(id, false));
            toInbox[i] = System.nanoTime() - sent;
            awaitThat(() -> arrived(id, true));
            toWork[i] = System.nanoTime() - sent;
        }
        print("in the inbox", toInbox);
        print("people told", toWork);
    }

    private void send(NoticeId id) {
        var asked = new Asked("312", null, SchoolPlan.STAYS, null, Sen.NONE);
        var by = new By(COORDINATOR, "Sam Lee", Roles.COORDINATOR, "Key stage coordinator");
        councils.bound(
                "calderdale", () -> sending.sendAtOnce(id, roll.placedIn(HILLINGDON, Certainty.EXACT), asked, by));
    }

    private boolean arrived(NoticeId id, boolean told) {
        return councils.in(
                "hillingdon",
                () -> db.fetchExists(
                        INBOX_NOTICE,
                        ours(INBOX_NOTICE),
                        INBOX_NOTICE.NOTICE_ID.eq(id),
                        told ? INBOX_NOTICE.ANNOUNCED_AT.isNotNull() : trueCondition()));
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "From send to %s, %d notices: p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
                what,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }
}
