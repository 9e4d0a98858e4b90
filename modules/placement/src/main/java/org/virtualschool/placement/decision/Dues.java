package org.virtualschool.placement.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.Urn;
import org.virtualschool.placement.clock.Clocks;
import org.virtualschool.placement.clock.Due;

/**
 * By when something that is asked of a placement is due: before it starts, or after an emergency as the law says. An approval is always before:
 * an emergency lets steps follow it, not the approval itself.
 */
final class Dues {

    static final String BEFORE = "before";
    static final String STEPS = "steps";

    private final Clocks clocks;

    /** @param clocks read once, for all that is asked of any number of placements */
    Dues(Clocks clocks) {
        this.clocks = clocks;
    }

    /** @param move whose start counts, the proposed one or the one that was */
    Due of(Move move, Requirement requirement) {
        var starts = move.starts();
        var emergency = move.facts().isEmergency();
        return switch (requirement.clock()) {
            case "host-notice" -> clocks.hostNotice(starts, emergency);
            case "persons-notice" -> clocks.personsNotice(starts, emergency);
            case "ending-notice" -> emergency ? clocks.lateEnding(starts) : clocks.personsNotice(starts, false);
            case "education" -> emergency ? clocks.educationAfterEmergency(starts, whose(move)) : clocks.before(starts);
            case STEPS -> emergency ? clocks.stepsAfterEmergency(starts) : clocks.before(starts);
            case BEFORE -> clocks.before(starts);
            default -> throw new IllegalStateException("There is no clock " + requirement.clock());
        };
    }

    /** School days are those of the school to move to, else of the area where the child is placed. */
    private static List<TermDates.Whose> whose(Move move) {
        var school = move.facts().school().proposedUrn();
        var host = move.facts().area().host();
        return Stream.of(
                        Optional.ofNullable(school).map(Urn::new).map(TermDates.OfSchool::new),
                        Optional.ofNullable(host).map(TermDates.OfAuthority::new))
                .<TermDates.Whose>flatMap(Optional::stream)
                .toList();
    }
}
