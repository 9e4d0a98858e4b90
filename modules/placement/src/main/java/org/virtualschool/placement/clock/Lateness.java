package org.virtualschool.placement.clock;

import java.time.LocalDate;
import org.virtualschool.web.Dates;

/**
 * Whether something was done by the day it was due, with the days that say so.
 *
 * @param learnt when we learnt of what started the clock
 * @param done the day it was done, or today while it is not
 */
public record Lateness(Due due, LocalDate learnt, LocalDate done) {

    /** How something stands to the day it was due. */
    public enum Standing {
        ON_TIME,
        LATE,
        /** The last day was over when we learnt of it: nobody here could have been in time. */
        LATE_WHEN_LEARNT
    }

    /** On the day it is due, it is on time; learnt of on that day, it could have been. */
    public Standing standing() {
        if (!done.isAfter(due.lastDay())) {
            return Standing.ON_TIME;
        }
        return learnt.isAfter(due.lastDay()) ? Standing.LATE_WHEN_LEARNT : Standing.LATE;
    }

    public boolean isLate() {
        return standing() != Standing.ON_TIME;
    }

    /** "Late: it was due on 9 November 2026", or "It was due on 9 November 2026; we learnt of it on 12 November 2026" */
    public String says() {
        var day = (due.isBeforehand() ? "before " : "on ") + Dates.day(due.lastDay());
        var words = switch (standing()) {
            case ON_TIME -> "On time: due " + day;
            case LATE -> "Late: it was due " + day;
            case LATE_WHEN_LEARNT -> "It was due " + day + "; we learnt of it on " + Dates.day(learnt);
        };
        return due.exact() ? words : words + " (as far as bank holidays and term dates are known)";
    }
}
