package org.virtualschool.jobs.scheduling;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.jobs.db.Tables.PARKED_JOB;
import static org.virtualschool.jobs.db.Tables.SCHEDULED_TASKS;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.jobs.Backlog;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import tools.jackson.databind.json.JsonMapper;

@ApplicationModuleTest
class ScheduledJobsTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Errand errand;

    @Autowired
    private Hopeless hopeless;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DSLContext db;

    @Autowired
    private JsonMapper json;

    @Test
    void runsInTheTenantOnceItsTransactionIsCommitted() {
        ask("calderdale", errand, "one", false);

        await().atMost(5, SECONDS)
                .until(() -> errand.done.contains("one for " + id("calderdale") + " by platform:test.errand"));
    }

    @Test
    void doesNotExistIfItsTransactionWasRolledBack() {
        ask("calderdale", errand, "rolled back", true);
        ask("calderdale", errand, "after", false);

        await().atMost(5, SECONDS).until(() -> errand.done.stream().anyMatch(done -> done.startsWith("after")));
        assertThat(errand.done).noneMatch(done -> done.startsWith("rolled back"));
    }

    @Test
    void isParkedAfterItsLastTryAndTellsWhoeverWaits() {
        ask("hillingdon", hopeless, "never", false);

        await().atMost(10, SECONDS).until(() -> hopeless.parked.contains("never"));
        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(parkedIn("hillingdon")).contains("never"));
        assertThat(parkedIn("calderdale")).doesNotContain("never");
    }

    /** Looking first and writing then would end in a duplicate key and break the transaction of whoever came second. */
    @Test
    void canBeAskedForTwiceAtTheSameTime() throws Exception {
        var asked = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> Tenancy.as(
                id("calderdale"),
                () -> transactions.executeWithoutResult(status -> {
                    jobs.ask(errand, "twice", new Words(Tenancy.current(), "twice"));
                    asked.countDown();
                    await().pollDelay(500, MILLISECONDS).until(() -> true);
                })));
        asked.await();

        ask("calderdale", errand, "twice", false);

        first.get(5, SECONDS);
        await().atMost(5, SECONDS).until(() -> errand.done.stream().anyMatch(done -> done.startsWith("twice")));
    }

    @Test
    void saysWhatIsLateAndGivenUpOfEachCouncilInFigures() {
        var since = Instant.now();
        ask("hillingdon", hopeless, "given up", false);
        await().atMost(10, SECONDS).until(() -> hopeless.parked.contains("given up"));
        await().atMost(5, SECONDS)
                .untilAsserted(
                        () -> assertThat(backlog("hillingdon", since).givenUp()).isEqualTo(1));
        assertThat(backlog("hillingdon", since).late()).isZero();
        assertThat(backlog("calderdale", since).givenUp()).isZero();
        assertThat(backlog("hillingdon", Instant.now().plusSeconds(60)).givenUp())
                .as("long ago")
                .isZero();
    }

    /** Tried eleven times in vain, it was asked for half an hour before its last try. */
    @Test
    void workThatIsTriedAgainAndAgainIsLate() {
        triedInVain("calderdale", "once", 1);
        assertThat(backlog("calderdale", Instant.now()).late()).isZero();
        triedInVain("calderdale", "again and again", 11);

        var backlog = backlog("calderdale", Instant.now());

        assertThat(backlog.late()).isEqualTo(1);
        assertThat(backlog.oldest().orElseThrow())
                .isBetween(Instant.now().minusSeconds(2047), Instant.now().minusSeconds(1000));
        assertThat(backlog("hillingdon", Instant.now()).late()).isZero();
    }

    private Backlog backlog(String authority, Instant since) {
        return Tenancy.as(id(authority), () -> jobs.backlog(Instant.now().minusSeconds(600), since));
    }

    private void triedInVain(String authority, String instance, int tries) {
        Tenancy.as(
                id(authority),
                () -> transactions.executeWithoutResult(status -> db.insertInto(SCHEDULED_TASKS)
                        .set(SCHEDULED_TASKS.TASK_NAME, "test.errand")
                        .set(SCHEDULED_TASKS.TASK_INSTANCE, instance)
                        .set(SCHEDULED_TASKS.TASK_DATA, json.writeValueAsBytes(new Words(Tenancy.current(), instance)))
                        .set(SCHEDULED_TASKS.EXECUTION_TIME, Instant.now().plusSeconds(600))
                        .set(SCHEDULED_TASKS.PICKED, false)
                        .set(SCHEDULED_TASKS.CONSECUTIVE_FAILURES, tries)
                        .set(SCHEDULED_TASKS.VERSION, 1L)
                        .execute()));
    }

    private List<String> parkedIn(String authority) {
        return Tenancy.as(
                id(authority),
                () -> transactions.execute(status -> db.select(PARKED_JOB.INSTANCE)
                        .from(PARKED_JOB)
                        .where(ours(PARKED_JOB))
                        .fetch(PARKED_JOB.INSTANCE)));
    }

    private void ask(String authority, JobKind<Words> kind, String instance, boolean rollBack) {
        Tenancy.as(
                id(authority),
                () -> transactions.executeWithoutResult(status -> {
                    jobs.ask(kind, instance, new Words(Tenancy.current(), instance));
                    if (rollBack) {
                        status.setRollbackOnly();
                    }
                }));
    }

    private TenantId id(String authority) {
        return tenants.bySlug(authority).orElseThrow().id();
    }

    record Words(TenantId tenant, String words) implements JobData {}

    static class Errand implements JobKind<Words> {
        final List<String> done = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "test.errand";
        }

        @Override
        public Class<Words> dataType() {
            return Words.class;
        }

        @Override
        public void run(Words data) {
            done.add(data.words() + " for " + Tenancy.current() + " by "
                    + Actor.current().role());
        }
    }

    static class Hopeless implements JobKind<Words> {
        final List<String> parked = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "test.hopeless";
        }

        @Override
        public Class<Words> dataType() {
            return Words.class;
        }

        @Override
        public void run(Words data) {
            throw new IllegalStateException("never works");
        }

        @Override
        public int retries() {
            return 1;
        }

        @Override
        public void parked(Words data) {
            parked.add(data.words());
        }
    }

    @TestConfiguration
    static class Kinds {
        @Bean
        Errand errand() {
            return new Errand();
        }

        @Bean
        Hopeless hopeless() {
            return new Hopeless();
        }
    }
}
