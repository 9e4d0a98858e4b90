package org.virtualschool.audit.chain;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.AuditChain;

/** Sealing on the real PostgreSQL: everything once, nothing twice, each council by itself. */
@ApplicationModuleTest
@Import(Chains.class)
class SealingTests {

    @Autowired
    private Chains chains;

    @Autowired
    private AuditChain chain;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void nothingYet() {
        chains.areEmpty();
    }

    @Test
    void aSecondLookSealsNothing() {
        chains.seal("calderdale", 3);
        recently("calderdale");

        assertThat(sealsAndEntries("calderdale")).containsExactly(1L, 3L);
    }

    @Test
    void eachCouncilHasAChainOfItsOwn() {
        chains.seal("calderdale", 3);
        chains.write("hillingdon", 2);

        assertThat(sealsAndEntries("calderdale")).containsExactly(1L, 3L);
        assertThat(sealsAndEntries("hillingdon")).containsExactly(0L, 0L);
    }

    @Test
    void whoeverComesSecondWaitsForTheTurnAndSealsWhatIsLeft() {
        chains.write("calderdale", 20);
        var second = chains.in(
                "calderdale",
                () -> transactions.execute(status -> {
                    chain.sealRecent();
                    var waits = CompletableFuture.runAsync(() -> recently("calderdale"));
                    assertThat(waits).isNotCompletedExceptionally();
                    await().during(300, MILLISECONDS).until(() -> !waits.isDone());
                    chains.write("calderdale", 0);
                    return waits;
                }));
        second.join();

        assertThat(sealsAndEntries("calderdale")).containsExactly(2L, 21L);
    }

    @Test
    void whatAnHoursTransactionWroteLateIsSealedByTheNextLook() {
        chains.seal("calderdale", 2);
        chains.writeLate("calderdale", Duration.ofMinutes(50));
        recently("calderdale");

        assertThat(sealsAndEntries("calderdale")).containsExactly(2L, 3L);
    }

    @Test
    void whatCameLaterThanThatWaitsForTheNightAndIsReported() {
        chains.seal("calderdale", 2);
        chains.writeLate("calderdale", Duration.ofHours(3));
        recently("calderdale");
        assertThat(chains.verdict("calderdale", Optional.empty()).waiting()).isEqualTo(1);

        chains.in("calderdale", () -> {
            chain.sealEverything();
            return true;
        });

        assertThat(chains.verdict("calderdale", Optional.empty()).waiting()).isZero();
        assertThat(sealsAndEntries("calderdale")).containsExactly(2L, 3L);
    }

    @Test
    void historyFromBeforeTheChainIsSealedByTheFirstLook() {
        chains.writeLate("calderdale", Duration.ofDays(400));
        chains.write("calderdale", 1);
        recently("calderdale");

        assertThat(sealsAndEntries("calderdale")).containsExactly(1L, 2L);
    }

    @Test
    void whatWaitsAFewMinutesIsNotReported() {
        chains.writeLate("calderdale", Duration.ofMinutes(9));

        assertThat(chains.verdict("calderdale", Optional.empty()).waiting()).isZero();
    }

    @Test
    void aDayHasOneHead() {
        chains.seal("calderdale", 1);
        var first = chains.head("calderdale");
        chains.seal("calderdale", 1);
        chains.head("calderdale");

        assertThat(chains.in("calderdale", () -> chain.heads(10)))
                .singleElement()
                .satisfies(handed -> assertThat(handed.head()).isEqualTo(first));
        assertThat(chains.in("hillingdon", () -> chain.heads(10))).isEmpty();
    }

    @Test
    void aChainWithoutASealHasNoHead() {
        assertThat(chains.in("calderdale", () -> chain.handOut())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "seal", "sealed_entry", "handed_head"})
    void theApplicationCanChangeNothingThatStands(String table) {
        for (var sql :
                new String[] {"update audit.%s set tenant_id = tenant_id", "delete from audit.%s", "truncate audit.%s"
                }) {
            assertThatThrownBy(() -> chains.in(
                            "calderdale", () -> transactions.execute(status -> db.execute(sql.formatted(table)))))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void recently(String authority) {
        chains.in(authority, () -> {
            chain.sealRecent();
            return true;
        });
    }

    private long[] sealsAndEntries(String authority) {
        var verdict = chains.verdict(authority, Optional.empty());
        assertThat(verdict.whole()).isTrue();
        return new long[] {verdict.seals(), verdict.entries()};
    }
}
