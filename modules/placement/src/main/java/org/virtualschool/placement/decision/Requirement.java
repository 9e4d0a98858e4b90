package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that is asked of a proposed placement.
 *
 * @param key of a national requirement, or {@code own-} and the number of one of the council's own
 * @param when alternatives, of each of which all situations must hold
 * @param skipSays the answer where the rule itself allows a reason instead; empty where it does not
 * @param needsWords whether saying that it was done needs words
 * @param clock by when, as {@link Dues} reads it
 * @param mayFollow whether it may still be done once an emergency placement is approved
 * @param approver who approves; only an approval has one
 * @param lapses which change takes the answer away
 * @param source where the rule comes from
 */
record Requirement(
        String key,
        Kind kind,
        List<Set<Situation>> when,
        String says,
        String skipSays,
        boolean needsWords,
        String clock,
        boolean mayFollow,
        Optional<Approver> approver,
        Lapse lapses,
        String source) {

    /** What sort of thing is asked. */
    enum Kind {
        /** Something to be done; an approval rests on it. */
        STEP,
        /** A decision of somebody else than who proposed it. */
        APPROVAL,
        /** Somebody to be told in writing. */
        NOTICE
    }

    /** Which change of what is proposed takes the answer away. */
    enum Lapse {
        /** Any change: what was approved is what was known then. */
        FACTS,
        /** Another place. */
        PLACE,
        /** Another place, or another plan for the school. */
        SCHOOL,
        NOTHING
    }

    Requirement {
        when = List.copyOf(when);
    }

    /** Whether the law asks it, not the council alone. */
    boolean isNational() {
        return !key.startsWith(OwnRequirement.PREFIX);
    }

    boolean maySkip() {
        return !skipSays.isEmpty();
    }

    boolean applies(Set<Situation> holding) {
        return when.stream().anyMatch(holding::containsAll);
    }

    /** Why it is asked, from what holds: "a placement at a distance". Empty where it is asked of every placement. */
    String because(Set<Situation> holding) {
        return when.stream().filter(holding::containsAll).findFirst().orElse(Set.of()).stream()
                .filter(situation -> situation != Situation.ALWAYS && situation != Situation.APPROVAL_NEEDED)
                .sorted()
                .map(Situation::says)
                .collect(Collectors.joining(", "));
    }
}
