package org.virtualschool.placement.decision;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Choice;

/** The form on which a placement is proposed, or proposed differently. @param change whether something is proposed already */
record MoveFormPage(
        String title,
        String action,
        String back,
        ChildShell shell,
        Form form,
        MoveChoices.Lists lists,
        boolean change) {

    /** The answers about the school, each with what is asked further. */
    List<Choice> schoolPlans(Content moves, Content stays) {
        return lists.schoolPlans().stream()
                .map(plan -> switch (SchoolPlan.valueOf(Objects.requireNonNull(plan.value()))) {
                    case MOVES -> plan.reveals(moves);
                    case STAYS -> plan.reveals(stays);
                    case NONE -> plan;
                })
                .toList();
    }

    /** Whether the part about the distance stands open. */
    boolean isDistanceAsked() {
        var decided = form.value("distance");
        return form.error("distance") != null
                || form.error("distanceBecause") != null
                || decided != null && !decided.isEmpty();
    }

    @Override
    public String toString() {
        return "MoveFormPage[redacted]";
    }
}
