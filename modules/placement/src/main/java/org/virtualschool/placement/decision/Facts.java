package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Nation;
import org.virtualschool.placement.minimum.SchoolPlan;

/**
 * What is proposed; never where exactly or with whom.
 *
 * @param emergencyBecause why it could not be planned; null for a planned placement
 * @param host the authority in England in whose area it is; null elsewhere
 * @param borders how far it is as the borders say
 * @param distance how far it is as the council treats it
 * @param distanceBecause why that differs from the borders; null where it does not
 * @param placedWith code of {@link PlacedWith}
 * @param disrupts whether the child's education is disrupted; always when the school does not stay
 * @param endsPlacement whether a placement of today ends by it
 */
record Facts(
        LocalDate startsOn,
        @Nullable String emergencyBecause,
        Nation nation,
        @Nullable AuthorityCode host,
        Distance borders,
        Distance distance,
        @Nullable String distanceBecause,
        String placedWith,
        School school,
        boolean disrupts,
        @Nullable Integer yearGroup,
        boolean endsPlacement) {

    private static final Set<Integer> KEY_STAGE_4_YEARS = Set.of(10, 11);

    /** What becomes of the child's school. @param from first day at the new school, where it changes */
    record School(
            SchoolPlan plan,
            @Nullable Integer proposedUrn,
            @Nullable String proposedName,
            @Nullable LocalDate from) {

        boolean changes() {
            return plan == SchoolPlan.MOVES;
        }
    }

    boolean isEmergency() {
        return emergencyBecause != null;
    }

    boolean isInTheAreaOf(Facts other) {
        return nation == other.nation && Objects.equals(host, other.host);
    }

    /** Everything that holds of it. */
    Set<Situation> situations(boolean exempt, SchoolYear schoolYear) {
        var holding = EnumSet.of(Situation.ALWAYS, isEmergency() ? Situation.EMERGENCY : Situation.PLANNED);
        distanceSituation().ifPresent(holding::add);
        add(
                holding,
                Situation.OUTSIDE_ENGLAND_AND_WALES,
                nation == Nation.SCOTLAND || nation == Nation.NORTHERN_IRELAND);
        add(holding, Situation.APPROVAL_NEEDED, !exempt);
        add(holding, Situation.EDUCATION_DISRUPTED, disrupts);
        add(holding, Situation.KEY_STAGE_4, disrupts && isInKeyStage4());
        add(holding, Situation.SCHOOL_CHANGES, school.changes());
        add(holding, Situation.SCHOOL_CHANGES_IN_YEAR_10_OR_11, school.changes() && isInKeyStage4());
        add(holding, Situation.SCHOOL_CHANGES_MID_YEAR, school.from() != null && !schoolYear.turns(school.from()));
        add(holding, Situation.ENDS_PLACEMENT, endsPlacement);
        return holding;
    }

    private Optional<Situation> distanceSituation() {
        return switch (distance) {
            case OUT_OF_AREA -> Optional.of(Situation.OUT_OF_AREA);
            case AT_A_DISTANCE -> Optional.of(Situation.AT_A_DISTANCE);
            case IN_AREA, UNKNOWN -> Optional.empty();
        };
    }

    private boolean isInKeyStage4() {
        return yearGroup != null && KEY_STAGE_4_YEARS.contains(yearGroup);
    }

    private static void add(Set<Situation> holding, Situation situation, boolean holds) {
        if (holds) {
            holding.add(situation);
        }
    }

    @Override
    public String toString() {
        return "Facts[redacted]";
    }
}
