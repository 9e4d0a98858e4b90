package org.virtualschool.cohort.care;

import java.util.List;
import org.virtualschool.cohort.history.Told;

/**
 * What a list with a history tells of one child's care, up to today. Empty lists tell nothing.
 *
 * @param inCare times looked after; short breaks are none
 * @param legalStatuses codes of the list LS
 * @param needs codes of the list CIN
 * @param unaccompanied times as an unaccompanied asylum-seeking child; one may end on a day to come
 * @param upToDate whether it tells of today too, so that a placement which it ends has ended
 */
public record CareHistory(
        List<Told<CarePeriod>> inCare,
        List<Told<String>> legalStatuses,
        List<Told<String>> needs,
        List<Told<CarePlacement>> placements,
        List<Told<Unaccompanied>> unaccompanied,
        boolean upToDate) {

    /** Of a list that tells only of today. */
    public static final CareHistory NONE =
            new CareHistory(List.of(), List.of(), List.of(), List.of(), List.of(), false);

    public CareHistory {
        inCare = List.copyOf(inCare);
        legalStatuses = List.copyOf(legalStatuses);
        needs = List.copyOf(needs);
        placements = List.copyOf(placements);
        unaccompanied = List.copyOf(unaccompanied);
    }

    /** The same, of which it is not taken that the child was looked after. */
    public CareHistory withoutTimeInCare() {
        return new CareHistory(List.of(), legalStatuses, needs, placements, unaccompanied, upToDate);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return "CareHistory[redacted]";
    }
}
