package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of circumstance as the page sends it. @param school whether the child's school may read it, see {@link ForSchool} @param asks of the school */
record CircumstanceForm(
        @Nullable String kind,
        @Nullable LocalDate happenedOn,
        @Nullable String change,
        @Nullable String school,
        @Nullable String asks) {

    static final int LONGEST = 2000;

    ForSchool forSchool() {
        return new ForSchool(school, asks);
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, LocalDate today) {
        var answers = new Answers(lists)
                .needChoice("kind", kind, LiaisonLists.CIRCUMSTANCE, "Choose what has changed")
                .needPast("happenedOn", happenedOn, today, "Enter the day on which it changed, today or earlier")
                .needWords("change", change, LONGEST, "Enter what has changed");
        return forSchool().lookAt(answers).problems();
    }

    @Override
    public String toString() {
        return "CircumstanceForm[redacted]";
    }
}
