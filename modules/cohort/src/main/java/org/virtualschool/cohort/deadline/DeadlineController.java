package org.virtualschool.cohort.deadline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The deadlines that count here, and making one of them stricter. */
@Controller
class DeadlineController {

    private static final String LIST = "deadlines";

    private final Access access;
    private final OwnDeadlines deadlines;

    DeadlineController(Access access, OwnDeadlines deadlines) {
        this.access = access;
        this.deadlines = deadlines;
    }

    /** @param days as typed */
    record DeadlineForm(@Nullable String days) {}

    @GetMapping("/{authority}/deadlines")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.VIEW_DEADLINES);
        var maySet = access.may(CohortAction.SET_DEADLINES);
        return Page.of("cohort/deadline/list", new DeadlinesPage(authority, deadlines.all(), maySet));
    }

    @GetMapping("/{authority}/deadlines/{rule}")
    Page ask(@PathVariable String authority, @PathVariable String rule) {
        access.require(CohortAction.SET_DEADLINES);
        return Page.of("cohort/deadline/set", new OneDeadlinePage(authority, rule(rule), Form.empty()));
    }

    @PostMapping("/{authority}/deadlines/{rule}")
    ModelAndView set(
            @PathVariable String authority,
            @PathVariable String rule,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult sent) {
        access.require(CohortAction.SET_DEADLINES);
        var asked = rule(rule);
        var days = number(Objects.requireNonNullElse(form.days(), ""));
        if (days < 1 || days > asked.days()) {
            var wrong = Form.of(sent)
                    .withError(
                            "days",
                            "Enter a number from 1 to " + asked.days() + ": a deadline can be earlier, not later");
            return Page.of("cohort/deadline/set", new OneDeadlinePage(authority, asked, wrong))
                    .withErrors();
        }
        deadlines.set(asked, days);
        return Redirect.to(Urls.below(authority, LIST)).saying("The deadline is set");
    }

    private DeadlineRule rule(String key) {
        return deadlines.rule(key).orElseThrow(() -> new NotFound("deadline-not-found", "There is no such deadline"));
    }

    /** Zero for what is no number. */
    private static int number(String text) {
        return text.strip().matches("[0-9]{1,3}") ? Integer.parseInt(text.strip()) : 0;
    }
}
