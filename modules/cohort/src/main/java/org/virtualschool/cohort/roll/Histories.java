package org.virtualschool.cohort.roll;

import java.util.List;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.Unaccompanied;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.schooling.SchoolPlace;

/** The histories of one child. */
record Histories(
        History<CarePeriod> periods,
        History<String> legalStatus,
        History<String> needs,
        History<CarePlacement> placements,
        History<SchoolPlace> schools,
        History<Allocation> allocations,
        History<Unaccompanied> unaccompanied) {

    static Histories none() {
        return new Histories(
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()));
    }

    /** The same, of which a change changes nothing here. */
    Histories copy() {
        return new Histories(
                periods.copy(),
                legalStatus.copy(),
                needs.copy(),
                placements.copy(),
                schools.copy(),
                allocations.copy(),
                unaccompanied.copy());
    }
}
