package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An early warning as the page sends it. */
record EarlyWarningForm(
        @Nullable LocalDate toldOn,
        @Nullable String atRisk,
        @Nullable String howSoon,
        @Nullable String schoolChange,
        @Nullable String situation,
        @Nullable String done) {

    static final int LONGEST = 2000;

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, LocalDate today) {
        return new Answers(lists)
                .needPast("toldOn", toldOn, today, "Enter the day of the warning, today or earlier")
                .needChoice("atRisk", atRisk, LiaisonLists.AT_RISK, "Choose what is at risk")
                .needChoice("howSoon", howSoon, LiaisonLists.HOW_SOON, "Choose how soon it may happen")
                .needChoice(
                        "schoolChange",
                        schoolChange,
                        LiaisonLists.SCHOOL_CHANGE,
                        "Choose whether the child would change school")
                .needWords("situation", situation, LONGEST, "Enter what is happening")
                .mayHaveWords("done", done, LONGEST)
                .problems();
    }

    @Override
    public String toString() {
        return "EarlyWarningForm[redacted]";
    }
}
