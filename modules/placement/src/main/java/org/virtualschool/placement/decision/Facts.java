package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Nation;
import org.virtualschool.placement.minimum.SchoolPlan;

/**
 * What is proposed; never where exactly or with whom.
 *
 * @param emergencyBecause why it could not be planned; null for a planned placement
 * @param area in whose area it is
 * @param place which place it is, counted: another home in the same area is another place too
 * @param borders how far it is as the borders say
 * @param distance how far it is as the council treats it
 * @param distanceBecause why that differs from the borders; null where it does not, or where they do not say
 * @param placedWith code of {@link PlacedWith}
 * @param disrupts whether the child's education is disrupted; always when the school does not stay
 * @param yearGroup on the day it starts; null where the roll does not know it
 * @param endsPlacement whether a placement of today ends by it
 */
record Facts(
        LocalDate startsOn,
        @Nullable String emergencyBecause,
        Area area,
        int place,
        Distance borders,
        Distance distance,
        @Nullable String distanceBecause,
        String placedWith,
        School school,
        boolean disrupts,
        @Nullable Integer yearGroup,
        boolean endsPlacement) {

    private static final Set<Integer> KEY_STAGE_4_YEARS = Set.of(10, 11);

    /**
     * What becomes of the child's school.
     *
     * @param leaves whether the child leaves the school of today
     * @param from first day at the new school, where there is one
     */
    record School(
            SchoolPlan plan,
            boolean leaves,
            @Nullable Integer proposedUrn,
            @Nullable String proposedName,
            @Nullable LocalDate from) {

        /** A child who leaves school without another one has changed school too. */
        boolean changes() {
            return plan == SchoolPlan.MOVES || leaves;
        }
    }

    boolean isEmergency() {
        return emergencyBecause != null;
    }

    /** Whether it is the same place, as far as anybody said. */
    boolean isAtThePlaceOf(Facts other) {
        return place == other.place;
    }

    /** Whether it means the same for the child's education. */
    boolean isForEducationAs(Facts other) {
        return isAtThePlaceOf(other) && school.equals(other.school) && disrupts == other.disrupts;
    }

    /** Everything that holds of it. */
    Set<Situation> situations(boolean exempt, SchoolYear schoolYear) {
        var holding = EnumSet.of(Situation.ALWAYS, isEmergency() ? Situation.EMERGENCY : Situation.PLANNED);
        distanceSituation().ifPresent(holding::add);
        add(
                holding,
                Situation.OUTSIDE_ENGLAND_AND_WALES,
                area.nation() == Nation.SCOTLAND || area.nation() == Nation.NORTHERN_IRELAND);
        add(holding, Situation.APPROVAL_NEEDED, !exempt);
        add(holding, Situation.EDUCATION_DISRUPTED, disrupts);
        add(holding, Situation.KEY_STAGE_4, disrupts && isInKeyStage4());
        add(holding, Situation.SCHOOL_CHANGES, school.changes());
        add(holding, Situation.SCHOOL_CHANGES_IN_YEAR_10_OR_11, school.changes() && isInKeyStage4());
        add(holding, Situation.SCHOOL_CHANGES_MID_YEAR, school.changes() && !schoolYear.turns(schoolFrom()));
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

    /** The day on which the school changes. */
    private LocalDate schoolFrom() {
        return school.from() == null ? startsOn : school.from();
    }

    /** On the day it starts, or on which the school changes; a child whose year is not known may be. */
    private boolean isInKeyStage4() {
        return yearGroup == null
                || KEY_STAGE_4_YEARS.contains(yearGroup)
                || KEY_STAGE_4_YEARS.contains(yearGroup + yearsTo(schoolFrom()));
    }

    private int yearsTo(LocalDate day) {
        return academicYear(day) - academicYear(startsOn);
    }

    /** In which the day lies: 1 September to 31 August. */
    static int academicYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
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
