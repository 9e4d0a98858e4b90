package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.time.MonthDay;

/** Which days count as the turn of the school year: a change of school then is none in the middle of it. Both days included. */
record SchoolYear(MonthDay turnFrom, MonthDay turnTo) {

    private static final String YEARLESS = "--";

    static SchoolYear of(String turnFrom, String turnTo) {
        return new SchoolYear(MonthDay.parse(YEARLESS + turnFrom), MonthDay.parse(YEARLESS + turnTo));
    }

    boolean turns(LocalDate day) {
        var then = MonthDay.from(day);
        return !then.isBefore(turnFrom) && !then.isAfter(turnTo);
    }
}
