package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Somebody writes down what an agency did about a child without a suitable full-time place. */
@Controller
class PlaceActionController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final LoggingActions log;
    private final SchoolingLists lists;

    PlaceActionController(Access access, Audit audit, ChildShells shells, LoggingActions log, SchoolingLists lists) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.log = log;
        this.lists = lists;
    }

    @GetMapping("/{authority}/children/{child}/schooling/actions/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.LOG_PLACE_ACTION, child);
        return shown(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/schooling/actions")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") PlaceActionForm sent,
            BindingResult errors) {
        access.require(CohortAction.LOG_PLACE_ACTION, child);
        var form = Form.of(errors);
        var problems = form.hasErrors()
                ? Map.<String, String>of()
                : log.add(child, sent, access.me().person());
        for (var problem : problems.entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        return form.hasErrors()
                ? shown(authority, child, form).withErrors()
                : Redirect.to(Urls.below(authority, "children", child, "schooling"))
                        .saying("It is in the action log");
    }

    private Page shown(String authority, ChildId child, Form form) {
        var page = new PlaceActionPage(authority, shells.of(child, "schooling"), lists, form);
        audit.viewed(CohortAction.LOG_PLACE_ACTION.key(), List.of(child));
        return Page.of("cohort/schooling/place-action", page);
    }
}
