package org.virtualschool.placement.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.placement.MoveId;
import org.virtualschool.web.Dates;

/**
 * A placement that is proposed for a child, as it stands now.
 *
 * @param versions what was proposed, the newest last; an approval is one of its version
 * @param steps in the order in which they were recorded
 */
record Move(
        MoveId id,
        ChildId child,
        State state,
        List<Version> versions,
        Instant proposedAt,
        PersonId proposedBy,
        Ending ending,
        List<Step> steps) {

    /** How far it has come. */
    enum State {
        OPEN("Proposed", "govuk-tag--blue"),
        TOOK_PLACE("Took place", "govuk-tag--green"),
        GIVEN_UP("Given up", "govuk-tag--grey");

        private final String says;
        private final String tag;

        State(String says, String tag) {
            this.says = says;
            this.tag = tag;
        }

        String says() {
            return says;
        }

        String tag() {
            return tag;
        }
    }

    /** How it ended; everything null while it is open. @param tookPlaceOn when it took place @param givenUpBecause why it did not */
    record Ending(
            @Nullable LocalDate tookPlaceOn,
            @Nullable String givenUpBecause,
            @Nullable Instant at,
            @Nullable PersonId by) {

        @Override
        public String toString() {
            return "Ending[redacted]";
        }
    }

    /** What was proposed from then on. */
    record Version(Facts facts, Instant at, PersonId by) {}

    Move {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
    }

    /** What is proposed. */
    Facts facts() {
        return versions.getLast().facts();
    }

    int factsVersion() {
        return versions.size();
    }

    /** Whether the answer was given to what is not so any more. @param rests keys of the steps that a decision rests on */
    boolean hasLapsed(Requirement requirement, Step step, Set<String> rests) {
        var then = versions.get(step.factsVersion() - 1).facts();
        return switch (requirement.lapses()) {
            case FACTS -> step.factsVersion() < factsVersion() || wasTakenBackSince(step, rests);
            case PLACE -> !facts().isAtThePlaceOf(then);
            case SCHOOL -> !facts().isForEducationAs(then);
            case NOTHING -> false;
        };
    }

    /** Whether something that a decision may have rested on turned out not to be done. */
    private boolean wasTakenBackSince(Step decision, Set<String> rests) {
        return steps.stream()
                .anyMatch(step -> step.outcome() == Step.Outcome.NOT_DONE
                        && rests.contains(step.requirement())
                        && step.recordedAt().isAfter(decision.recordedAt()));
    }

    /** Who said what is proposed, in any version. */
    boolean wasProposedBy(PersonId person) {
        return versions.stream().anyMatch(version -> version.by().equals(person));
    }

    /** The day on which it was first proposed. */
    LocalDate proposedOn() {
        return proposedAt.atZone(Dates.LONDON).toLocalDate();
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** The day on which it started or is to start. */
    LocalDate starts() {
        return ending.tookPlaceOn() == null ? facts().startsOn() : ending.tookPlaceOn();
    }

    /** What was said last about the requirement. */
    Optional<Step> last(String requirement) {
        return steps.stream()
                .filter(step -> step.requirement().equals(requirement))
                .reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Move[" + id + "]";
    }
}
