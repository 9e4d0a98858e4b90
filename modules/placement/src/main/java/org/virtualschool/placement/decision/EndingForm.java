package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a proposed placement ended, as the page sends it. @param outcome {@code TOOK_PLACE} or {@code GIVEN_UP} @param read the version that the person saw */
record EndingForm(
        Move.@Nullable State outcome,
        @Nullable LocalDate on,
        @Nullable String because,
        @Nullable Integer read) {

    /** What is wrong with it, by field. */
    Map<String, String> problems(LocalDate today) {
        var took = outcome == Move.State.TOOK_PLACE;
        var given = outcome == Move.State.GIVEN_UP;
        return new Problems()
                .unless(took || given, "outcome", "Choose what became of it")
                .unless(!took || on != null, "on", "Enter the day on which it started")
                .unlessWithin(took ? on : null, today.minusYears(1), today, "on")
                .unless(!given || !MoveForm.text(because).isEmpty(), "because", "Enter why it was given up")
                .unlessShort(MoveForm.text(because), MoveForm.LONGEST, "because")
                .all();
    }

    @Override
    public String toString() {
        return "EndingForm[redacted]";
    }
}
