package org.virtualschool.cohort.send;

import java.time.LocalDate;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.web.Dates;

/** Says what to do where something later is recorded already. */
final class LaterRecords {

    private LaterRecords() {}

    /** A change comes after everything that is recorded. */
    static void refuse(History<Sen> history, LocalDate from) {
        history.latest().ifPresent(latest -> refuse(latest, from));
    }

    private static void refuse(Episode<Sen> latest, LocalDate from) {
        var ended = latest.endsOn();
        if (ended != null && from.isBefore(ended)) {
            throw new WrongAnswer(
                    "from", "Until " + Dates.day(ended) + " something else is recorded. Enter that day or a later one");
        }
        if (ended == null && !from.isAfter(latest.startsOn())) {
            throw new WrongAnswer(
                    "from",
                    "A change on " + Dates.day(latest.startsOn())
                            + " is recorded already. Enter a later day; if what is recorded is wrong, correct it instead");
        }
    }

    /** A correction may not reach back into what was before. */
    static WrongAnswer overlap(History<Sen> history) {
        var all = history.all();
        var ended = all.get(all.size() - 2).endsOn();
        return new WrongAnswer(
                "from",
                ended == null
                        ? "Something else is recorded for that day. Enter a later one"
                        : "Until " + Dates.day(ended) + " something else is recorded. Enter that day or a later one");
    }

    /** A review is of a plan, after the day it was made and after its last review. */
    static void refuseReview(Sen sen, LocalDate on) {
        if (!sen.hasPlan()) {
            throw new WrongAnswer("on", "No EHC plan is recorded. Record the plan first, as a change");
        }
        var last = sen.reviewedOn();
        if (last != null && !on.isAfter(last)) {
            throw new WrongAnswer(
                    "on",
                    "A review on " + Dates.day(last)
                            + " is recorded already. Enter a later day; if that one is wrong, correct it instead");
        }
        var made = sen.planMadeOn();
        if (made != null && on.isBefore(made)) {
            throw new WrongAnswer("on", "The plan was made on " + Dates.day(made) + ". Enter that day or a later one");
        }
    }
}
