package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.send.SenCodes;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.web.ui.Choice;

/**
 * What the current reader may ask of the roll, and of whom. A filter tells as much as a column: whoever may not see special educational needs, or
 * where children are placed or learn, cannot ask by them, and whoever may for some children only is answered about those.
 */
@Component
class RollAsking {

    private final Access access;
    private final SenCodes codes;

    RollAsking(Access access, SenCodes codes) {
        this.access = access;
        this.codes = codes;
    }

    /** A question as it may be asked. @param sen what the filter of special educational needs offers; nothing to whoever may not see them */
    record Asked(RollQuestion question, RollReach sight, List<Choice> sen) {}

    Asked by(RollQuestion question) {
        var sees = access.may(CohortAction.VIEW_CARE_HISTORY);
        var asked = sees ? question : question.withoutPlacement();
        var all = RollReach.of(access);
        var placed = asked.asksWherePlaced() ? all.ofPlacements() : all;
        var sight = asked.asksForASchool() ? placed.ofSchools() : placed;
        if (!access.may(CohortAction.VIEW_SEND)) {
            return new Asked(asked.withoutSen(), sight, List.of());
        }
        return new Asked(asked, asked.senAsked().isPresent() ? sight.and(needs()) : sight, choices());
    }

    private Condition needs() {
        return Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_SEND));
    }

    private List<Choice> choices() {
        var choices = new ArrayList<>(List.of(Choice.of("", "Any")));
        codes.all(CodeList.PROVISION).forEach(code -> choices.add(Choice.of(code.code(), code.label())));
        choices.add(Choice.of("none", "Not recorded"));
        return List.copyOf(choices);
    }
}
