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
 * What the current reader may ask of the roll, and of whom. A filter tells as much as a column: whoever may not see special educational needs cannot
 * ask by them, and whoever may for some children only is answered about those.
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
    record Asked(RollQuestion question, Condition reach, List<Choice> sen) {}

    Asked by(RollQuestion question) {
        if (!access.may(CohortAction.VIEW_SEND)) {
            return new Asked(question.withoutSen(), reach(CohortAction.VIEW_ROLL), List.of());
        }
        var all = reach(CohortAction.VIEW_ROLL);
        var reach = question.senAsked().isPresent() ? all.and(reach(CohortAction.VIEW_SEND)) : all;
        return new Asked(question, reach, choices());
    }

    private Condition reach(CohortAction action) {
        return Reach.of(access.me().person(), access.reachFor(action));
    }

    private List<Choice> choices() {
        var choices = new ArrayList<>(List.of(Choice.of("", "Any")));
        codes.all(CodeList.PROVISION).forEach(code -> choices.add(Choice.of(code.code(), code.label())));
        choices.add(Choice.of("none", "Not recorded"));
        return List.copyOf(choices);
    }
}
