package org.virtualschool.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.virtualschool.audit.ChainVerdict;
import org.virtualschool.audit.ChainVerdict.Break;
import org.virtualschool.audit.ChainVerdict.Fault;
import org.virtualschool.tenancy.TenantId;

/** The rules of following a chain, on a chain of three seals over two entries each. */
class WalkTests {

    private static final TenantId TENANT = TenantId.of((short) 7);
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    private final List<Step> steps = chain();

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(walked(steps)).isEqualTo(new ChainVerdict(3, 6, 0, Optional.empty()));
    }

    @Test
    void anEmptyChainIsWhole() {
        assertThat(walked(List.of())).isEqualTo(new ChainVerdict(0, 0, 0, Optional.empty()));
    }

    @Test
    void anEntryThatSaysSomethingElseIsFoundAtItsPlace() {
        var touched = entry(99);
        replace(3, step -> new Step(step.seal(), Optional.of(under(step, Optional.of(touched)))));

        assertThat(walked(steps).broken()).contains(new Break(Fault.ENTRY_ALTERED, 2, 2));
    }

    @Test
    void anEntryThatIsGoneIsFoundAtItsPlace() {
        replace(2, step -> new Step(step.seal(), Optional.of(under(step, Optional.empty()))));

        assertThat(walked(steps).broken()).contains(new Break(Fault.ENTRY_DELETED, 2, 1));
    }

    @Test
    void anEntryThatIsGoneWithItsPlaceIsFound() {
        steps.remove(3);

        assertThat(walked(steps).broken()).contains(new Break(Fault.ENTRIES_ADDED_OR_REMOVED, 2, 2));
    }

    @Test
    void aSealThatIsGoneIsFound() {
        steps.subList(2, 4).clear();

        assertThat(walked(steps).broken()).contains(new Break(Fault.SEAL_MISSING, 2, 0));
    }

    @Test
    void aSealThatDoesNotFollowTheOneBeforeIsFound() {
        var other = Seal.after(new Seal.Link(1, NINE, "f".repeat(64)), TENANT, NINE, NINE, hashes(2));
        replace(2, step -> new Step(other, step.under()));
        replace(3, step -> new Step(other, step.under()));

        assertThat(walked(steps).broken()).contains(new Break(Fault.LINK_BROKEN, 2, 0));
    }

    @Test
    void aSealWithAnotherTimeIsFound() {
        var seal = steps.get(2).seal();
        var later = new Seal(2, NINE.plusSeconds(1), seal.reached(), 2, seal.previous(), seal.hash());
        replace(2, step -> new Step(later, step.under()));
        replace(3, step -> new Step(later, step.under()));

        assertThat(walked(steps).broken()).contains(new Break(Fault.SEAL_ALTERED, 2, 0));
    }

    @Test
    void aChainThatEndsBeforeAHeadThatWasKeptWasCutOff() {
        var head = steps.getLast().seal();
        steps.subList(4, 6).clear();

        assertThat(walked(steps).whole()).isTrue();
        assertThat(walked(steps, head.number(), head.hash()).broken()).contains(new Break(Fault.CUT_OFF, 3, 0));
    }

    @Test
    void aChainThatDoesNotLeadToAHeadThatWasKeptWasRewritten() {
        assertThat(walked(steps, 2, steps.get(2).seal().hash()).whole()).isTrue();
        assertThat(walked(steps, 2, "a".repeat(64)).broken()).contains(new Break(Fault.REWRITTEN, 2, 0));
    }

    @Test
    void sealsOfOneAuthorityAreNothingToAnother() {
        var walk = new Walk(TenantId.of((short) 8), new TreeMap<>());
        steps.forEach(walk::take);

        assertThat(walk.end(Optional.empty(), 0).broken()).contains(new Break(Fault.SEAL_ALTERED, 1, 0));
    }

    @Test
    void aLetterThatMovesFromOneColumnToTheNextIsAnotherEntry() {
        assertThat(new Hash("x").add("head").add("view").hex())
                .isNotEqualTo(new Hash("x").add("headv").add("iew").hex());
        assertThat(new Hash("x").add(List.of()).hex()).isNotEqualTo(new Hash("x").hex());
    }

    private static ChainVerdict walked(List<Step> steps) {
        return walked(
                steps,
                1,
                steps.isEmpty() ? Hash.NOTHING : steps.getFirst().seal().hash(),
                steps.isEmpty());
    }

    private static ChainVerdict walked(List<Step> steps, long seal, String hash) {
        return walked(steps, seal, hash, false);
    }

    private static ChainVerdict walked(List<Step> steps, long seal, String hash, boolean nothingKept) {
        var kept = new TreeMap<Long, List<String>>();
        if (!nothingKept) {
            kept.put(seal, List.of(hash));
        }
        var walk = new Walk(TENANT, kept);
        steps.stream().takeWhile(walk::take).forEach(step -> {});
        return walk.end(Optional.empty(), 0);
    }

    private void replace(int index, java.util.function.UnaryOperator<Step> by) {
        steps.set(index, by.apply(steps.get(index)));
    }

    private static Step.Under under(Step step, Optional<Recorded> entry) {
        var under = step.under().orElseThrow();
        return new Step.Under(under.position(), under.hash(), entry);
    }

    private static List<Step> chain() {
        var steps = new ArrayList<Step>();
        var last = Seal.Link.FIRST;
        for (int number = 1; number <= 3; number++) {
            var seal = Seal.after(last, TENANT, NINE, NINE, hashes(number));
            for (int position = 1; position <= 2; position++) {
                var entry = entry(number * 10 + position);
                steps.add(new Step(seal, Optional.of(new Step.Under(position, entry.hash(), Optional.of(entry)))));
            }
            last = seal.link();
        }
        return steps;
    }

    private static List<String> hashes(int number) {
        return List.of(entry(number * 10 + 1).hash(), entry(number * 10 + 2).hash());
    }

    private static Recorded entry(int number) {
        var child = new UUID(1, number);
        return new Recorded(
                TENANT, new UUID(0, number), NINE, new UUID(2, 2), "head", "view", false, List.of(child), "");
    }
}
