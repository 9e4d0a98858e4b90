package org.virtualschool.casework.worklist;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.casework.db.Tables.WORK;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.Paper;
import org.virtualschool.casework.People;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** The work list follows the facts, however often it looks and whatever was lost. */
@CaseworkTest
class DutiesTests {

    @Autowired
    private Paper.Duty duty;

    @Autowired
    private WorkList list;

    @Autowired
    private Duties duties;

    @Autowired
    private People people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DSLContext db;

    @AfterEach
    void nothingIsCalledFor() {
        duty.written.clear();
        look();
        await().atMost(20, SECONDS).until(() -> open().isEmpty());
    }

    @Test
    void opensWhatIsCalledForAndClosesWhatIsNotAnyMore() {
        var kept = write();
        var over = write();
        look();
        awaitOpen(Set.of(kept, over));

        duty.written.removeIf(work -> work.subject().equals(over));
        var fresh = write();
        look();
        awaitOpen(Set.of(kept, fresh));
    }

    @Test
    void opensAgainWhatIsCalledForAgain() {
        var subject = write();
        look();
        awaitOpen(Set.of(subject));
        var work = duty.written.removeFirst();
        look();
        awaitOpen(Set.of());

        duty.written.add(work);
        look();
        awaitOpen(Set.of(subject));
    }

    @Test
    void doesNotOpenWhatWasSettledWhileItLooked() throws Exception {
        write();
        var reading = new CountDownLatch(1);
        var settled = new CountDownLatch(1);
        duty.meanwhile = () -> {
            duty.meanwhile = () -> {};
            reading.countDown();
            awaiting(settled);
        };
        var before = CompletableFuture.runAsync(this::lookNow);
        awaiting(reading);
        duty.written.clear();

        var after = CompletableFuture.runAsync(this::lookNow);
        assertThat(after).failsWithin(Duration.ofMillis(500)).withThrowableOfType(TimeoutException.class);
        settled.countDown();
        before.get(20, SECONDS);
        after.get(20, SECONDS);

        assertThat(open()).isEmpty();
    }

    private void lookNow() {
        people.in("calderdale", () -> {
            duties.bringInLine();
            return true;
        });
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bringsBackAHundredThatWereLost() {
        var subjects = Stream.generate(this::write).limit(100).collect(java.util.stream.Collectors.toSet());
        look();
        awaitOpen(subjects);
        people.in(
                "calderdale",
                () -> db.deleteFrom(WORK)
                        .where(ours(WORK), WORK.KIND.eq(Paper.DUTY))
                        .execute());

        look();
        awaitOpen(subjects);
    }

    @Test
    void looksOnlyInsideATransaction() {
        var calderdale = tenants.bySlug("calderdale").orElseThrow().id();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Tenancy.as(calderdale, () -> {
                    list.lookAgain();
                    return true;
                })))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private UUID write() {
        var subject = UuidCreator.getTimeOrderedEpoch();
        duty.written.add(new Work(
                Paper.DUTY,
                subject,
                Optional.empty(),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty()));
        return subject;
    }

    private void look() {
        people.in("calderdale", () -> {
            list.lookAgain();
            return true;
        });
    }

    private void awaitOpen(Set<UUID> subjects) {
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(open()).isEqualTo(subjects));
    }

    private Set<UUID> open() {
        return people.in(
                "calderdale",
                () -> db.select(WORK.SUBJECT)
                        .from(WORK)
                        .where(ours(WORK), WORK.KIND.eq(Paper.DUTY), WORK.DONE_AT.isNull())
                        .fetchSet(WORK.SUBJECT));
    }
}
