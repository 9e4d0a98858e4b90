package org.virtualschool.cohort.roll;

import java.util.List;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.schooling.SchoolPlace;

/** The five histories of one child. */
record Histories(
        History<CarePeriod> periods,
        History<String> legalStatus,
        History<CarePlacement> placements,
        History<SchoolPlace> schools,
        History<Allocation> allocations) {

    static Histories none() {
        return new Histories(
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()),
                new History<>(List.of()));
    }
}
