package org.virtualschool.placement.decision;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What is asked of every proposed placement: by the law, and by the council, which adds to it here. */
@Controller
class RequirementController {

    private static final String PATH = "requirements";

    private final Access access;
    private final OwnRequirements requirements;

    RequirementController(Access access, OwnRequirements requirements) {
        this.access = access;
        this.requirements = requirements;
    }

    @GetMapping("/{authority}/requirements")
    Page list(@PathVariable String authority) {
        access.require(PlacementAction.VIEW_REQUIREMENTS);
        return page(authority, Form.empty());
    }

    @PostMapping("/{authority}/requirements")
    ModelAndView add(
            @PathVariable String authority, @ModelAttribute("form") OwnRequirementForm sent, BindingResult errors) {
        access.require(PlacementAction.SET_REQUIREMENTS);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Problems.on(form, requirements.add(sent, access.me().person()));
        }
        return form.hasErrors()
                ? page(authority, form).withErrors()
                : Redirect.to(Urls.below(authority, PATH)).saying("It is asked from that day on");
    }

    @PostMapping("/{authority}/requirements/{own}/end")
    ModelAndView end(@PathVariable String authority, @PathVariable UUID own) {
        access.require(PlacementAction.SET_REQUIREMENTS);
        requirements.end(own);
        return Redirect.to(Urls.below(authority, PATH))
                .saying("It is not asked any more of placements that start later");
    }

    private Page page(String authority, Form form) {
        var maySet = access.may(PlacementAction.SET_REQUIREMENTS);
        return Page.of(
                "placement/decision/requirements",
                new RequirementsPage(
                        authority, requirements.all(), requirements.national(), requirements.today(), maySet, form));
    }
}
