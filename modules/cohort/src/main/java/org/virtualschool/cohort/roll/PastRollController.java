package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

@Controller
class PastRollController {

    private final Access access;
    private final Audit audit;
    private final PastRoll past;
    private final Clock clock;

    PastRollController(Access access, Audit audit, PastRoll past, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.past = past;
        this.clock = clock;
    }

    @GetMapping("/{authority}/children/past")
    Page list(
            @PathVariable String authority,
            @ModelAttribute("form") @Nullable PastQuestion question,
            BindingResult sent) {
        access.require(CohortAction.VIEW_CARE_HISTORY);
        var form = checked(question, sent);
        var asked = question == null || form.hasErrors() ? PastQuestion.TODAY : question;
        var page = new PastRollPage(
                authority,
                asked,
                form,
                past.read(asked, reach(), SchoolReach.of(access, CohortAction.VIEW_CARE_HISTORY), reachesEverybody()));
        audit.viewed(CohortAction.VIEW_CARE_HISTORY.key(), page.children());
        return form.hasErrors() ? Page.of("cohort/roll/past", page).withErrors() : Page.of("cohort/roll/past", page);
    }

    private Condition reach() {
        return Reach.counted(access.me().person(), access.reachFor(CohortAction.VIEW_CARE_HISTORY));
    }

    private boolean reachesEverybody() {
        return access.reachFor(CohortAction.VIEW_CARE_HISTORY).stream()
                .anyMatch(membership -> membership.scope() instanceof Scope.Everyone);
    }

    private Form checked(@Nullable PastQuestion question, BindingResult sent) {
        var form = Form.of(sent);
        var today = LocalDate.now(clock);
        if (question == null) {
            return form;
        }
        if (question.on() != null && question.on().isAfter(today)) {
            form = form.withError("on", "Enter a day that is not in the future");
        }
        if (question.known() != null && question.known().isAfter(today)) {
            form = form.withError("known", "Enter a day that is not in the future");
        }
        return form;
    }
}
