package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Distance;
import org.virtualschool.placement.minimum.SchoolPlan;

/**
 * A proposed placement as the page sends it.
 *
 * @param emergency yes or no
 * @param postcode of the placement: it tells the authority, and is not kept
 * @param area code of an authority in England, or the name of a {@link org.virtualschool.directory.Nation}
 * @param distance how far the council treats it; empty for as the borders say
 * @param disrupts yes or no; asked where the school stays
 * @param samePlace yes or no: whether a change is about the same home; null for a new proposal
 * @param read the version of what was proposed that the person saw; null for a new one
 */
record MoveForm(
        @Nullable LocalDate startsOn,
        @Nullable String emergency,
        @Nullable String emergencyBecause,
        @Nullable String postcode,
        @Nullable String area,
        @Nullable Distance distance,
        @Nullable String distanceBecause,
        @Nullable String placedWith,
        @Nullable SchoolPlan schoolPlan,
        @Nullable String proposedSchool,
        @Nullable LocalDate schoolFrom,
        @Nullable String disrupts,
        @Nullable String samePlace,
        @Nullable Integer read) {

    static final int LONGEST = 1000;
    static final String YES = "yes";
    static final String NO = "no";

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    boolean isEmergency() {
        return YES.equals(emergency);
    }

    /** Null for a planned placement. */
    @Nullable
    String emergencyReason() {
        return isEmergency() ? text(emergencyBecause) : null;
    }

    boolean isSamePlace() {
        return YES.equals(samePlace);
    }

    boolean changesSchool() {
        return schoolPlan == SchoolPlan.MOVES;
    }

    boolean disruptsEducation() {
        return schoolPlan != SchoolPlan.STAYS || YES.equals(disrupts);
    }

    @Override
    public String toString() {
        return "MoveForm[redacted]";
    }
}
