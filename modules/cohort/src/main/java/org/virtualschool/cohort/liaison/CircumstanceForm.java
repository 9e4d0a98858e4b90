package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of circumstance as the page sends it. */
record CircumstanceForm(
        @Nullable String kind,
        @Nullable LocalDate happenedOn,
        @Nullable String change) {

    static final int LONGEST = 2000;

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, LocalDate today) {
        return new Answers(lists)
                .needChoice("kind", kind, LiaisonLists.CIRCUMSTANCE, "Choose what has changed")
                .needPast("happenedOn", happenedOn, today, "Enter the day on which it changed, today or earlier")
                .needWords("change", change, LONGEST, "Enter what has changed")
                .problems();
    }

    @Override
    public String toString() {
        return "CircumstanceForm[redacted]";
    }
}
