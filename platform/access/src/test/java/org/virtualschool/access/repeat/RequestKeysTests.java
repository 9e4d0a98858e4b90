package org.virtualschool.access.repeat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.access.db.Tables.REQUEST_KEY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.RequestKeys;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.Refused;

/** The same request, sent again by a machine that did not hear the answer. */
@AccessTest
class RequestKeysTests {

    @Autowired
    private RequestKeys keys;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private People people;

    @Autowired
    private DSLContext db;

    @Autowired
    private MovableClock clock;

    private final AtomicInteger effects = new AtomicInteger();
    private String key = "";

    @BeforeEach
    void beginAnew() {
        key = UUID.randomUUID().toString();
        effects.set(0);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void hasTheSameAnswerAndNoSecondEffect() {
        var first = ask("calderdale", "case-system", "a notice");
        var again = ask("calderdale", "case-system", "a notice");

        assertThat(again).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void isRefusedIfItIsAnotherRequest() {
        ask("calderdale", "case-system", "a notice");

        assertThatThrownBy(() -> ask("calderdale", "case-system", "another notice"))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isEqualTo("idempotency-key-reused"));
        assertThat(effects).hasValue(1);
    }

    /** Two deeds may be asked for in the same words. */
    @Test
    void isRefusedIfItAsksForAnotherDeed() {
        ask("calderdale", "case-system", "a notice");

        assertThatThrownBy(() -> in(
                        "calderdale",
                        "case-system",
                        () -> keys.once(key, "acknowledgements", "a notice".getBytes(UTF_8), UUID::randomUUID)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void hasNothingToDoWithTheKeysOfAnotherClientOrAuthority() {
        var ours = ask("calderdale", "case-system", "a notice");

        assertThat(ask("calderdale", "another-system", "a notice")).isNotEqualTo(ours);
        assertThat(ask("hillingdon", "case-system", "something else")).isNotEqualTo(ours);
        assertThat(effects).hasValue(3);
        assertThat(ask("calderdale", "case-system", "a notice")).isEqualTo(ours);
    }

    /** The second waits for the first, and finds it done. */
    @Test
    void hasOneEffectIfItComesTwiceAtOnce() throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> as("calderdale", "case-system", () -> {
            effects.incrementAndGet();
            inside.countDown();
            await(goOn);
            return UUID.randomUUID();
        }));
        await(inside);
        var second = CompletableFuture.supplyAsync(() -> ask("calderdale", "case-system", "a notice"));
        goOn.countDown();

        assertThat(second.get(10, SECONDS)).isEqualTo(first.get(10, SECONDS));
        assertThat(effects).hasValue(1);
    }

    @Test
    void mayBeTriedAgainIfItFailed() {
        assertThatThrownBy(() -> as("calderdale", "case-system", () -> {
                    throw new Refused("notice-refused", "Not like this");
                }))
                .isInstanceOf(Refused.class);

        ask("calderdale", "case-system", "a notice");

        assertThat(effects).hasValue(1);
    }

    @Test
    void mayBeTriedAgainIfItsEffectWasUndone() {
        assertThatThrownBy(() -> in("calderdale", "case-system", () -> {
                    keys.once(key, "notices", "a notice".getBytes(UTF_8), UUID::randomUUID);
                    throw new Refused("notice-refused", "Not like this");
                }))
                .isInstanceOf(Refused.class);

        ask("calderdale", "case-system", "a notice");

        assertThat(effects).hasValue(1);
    }

    @Test
    void isForgottenAfterADay() {
        var first = ask("calderdale", "case-system", "a notice");
        clock.moveAhead(Duration.ofHours(24).plusMinutes(1));

        assertThat(ask("calderdale", "case-system", "a notice")).isNotEqualTo(first);
    }

    @Test
    void isRememberedForADayAndOnlyOldKeysAreForgotten() {
        var first = ask("calderdale", "case-system", "a notice");

        clock.moveAhead(Duration.ofHours(23).plusMinutes(59));
        forgetOld();
        assertThat(ask("calderdale", "case-system", "a notice")).isEqualTo(first);

        clock.moveAhead(Duration.ofHours(24).plusMinutes(1));
        forgetOld();
        assertThat(isKept()).isFalse();
    }

    @Test
    void mayHave255Characters() {
        key = "k".repeat(255);
        ask("calderdale", "case-system", "a notice");

        assertThatThrownBy(() -> as("calderdale", "case-system", key + "k", "a notice", UUID::randomUUID))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "caf\u00e9", "line\nbreak"})
    void needsAKeyThatCanBeRead(String unreadable) {
        assertThatThrownBy(() -> as("calderdale", "case-system", unreadable, "a notice", UUID::randomUUID))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isEqualTo("idempotency-key-unreadable"));
    }

    private void forgetOld() {
        Tenancy.as(people.idOf("calderdale"), () -> {
            keys.forgetOld();
            return true;
        });
    }

    private boolean isKept() {
        return Boolean.TRUE.equals(Tenancy.as(
                people.idOf("calderdale"),
                () -> transactions.execute(
                        status -> db.fetchExists(REQUEST_KEY, ours(REQUEST_KEY), REQUEST_KEY.KEY.eq(key)))));
    }

    private UUID ask(String authority, String client, String content) {
        return as(authority, client, key, content, () -> {
            effects.incrementAndGet();
            return UUID.randomUUID();
        });
    }

    private UUID as(String authority, String client, Supplier<UUID> work) {
        return as(authority, client, key, "a notice", work);
    }

    private UUID as(String authority, String client, String used, String content, Supplier<UUID> work) {
        return in(authority, client, () -> keys.once(used, "notices", content.getBytes(UTF_8), work));
    }

    private UUID in(String authority, String client, Supplier<UUID> asked) {
        var machine = new Actor(PersonId.of("https://id.example", "client:" + client), Roles.MACHINE_CLIENT);
        return Tenancy.as(
                people.idOf(authority), () -> Actor.as(machine, () -> transactions.execute(status -> asked.get())));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
