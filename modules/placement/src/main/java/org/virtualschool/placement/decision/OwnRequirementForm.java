package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a council asks of its own, as the page sends it. @param approver null where something is to be done */
record OwnRequirementForm(
        @Nullable Situation situation,
        @Nullable String says,
        @Nullable Approver approver,
        @Nullable String source,
        @Nullable LocalDate from) {

    private static final int LONGEST_SAYS = 200;
    private static final int LONGEST_SOURCE = 500;

    /** What is wrong with it, by field. */
    Map<String, String> problems(LocalDate today) {
        return new Problems()
                .unless(
                        situation != null && Situation.ofCouncils().contains(situation),
                        "situation",
                        "Choose of which placements it is asked")
                .unless(!MoveForm.text(says).isEmpty(), "says", "Enter what is asked, as one sentence")
                .unlessShort(MoveForm.text(says), LONGEST_SAYS, "says")
                .unless(!MoveForm.text(source).isEmpty(), "source", "Enter where the council decided it")
                .unlessShort(MoveForm.text(source), LONGEST_SOURCE, "source")
                .unless(from != null, "from", "Enter the first day on which it counts")
                .unlessWithin(from, today, today.plusYears(1), "from")
                .all();
    }
}
