package org.virtualschool.placement.decision;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What is said about one thing that is asked of a proposed placement: that it was done, or approved. Who may say it depends on what it is. */
@Controller
class StepController {

    private final Access access;
    private final Decisions decisions;
    private final Deciding deciding;
    private final MovePages pages;

    StepController(Access access, Decisions decisions, Deciding deciding, MovePages pages) {
        this.access = access;
        this.decisions = decisions;
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping("/{authority}/moves/{move}/steps/{requirement}")
    Page ask(@PathVariable String authority, @PathVariable MoveId move, @PathVariable String requirement) {
        var decision = find(move);
        var asked = standing(decision, requirement);
        access.require(Deciding.action(asked.requirement()), decision.move().child());
        return pages.step(authority, decision, asked, Form.empty());
    }

    @PostMapping("/{authority}/moves/{move}/steps/{requirement}")
    ModelAndView say(
            @PathVariable String authority,
            @PathVariable MoveId move,
            @PathVariable String requirement,
            @ModelAttribute("form") StepForm sent,
            BindingResult errors) {
        var decision = find(move);
        var asked = standing(decision, requirement).requirement();
        access.require(Deciding.action(asked), decision.move().child());
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Problems.on(
                    form, deciding.record(move, requirement, sent, access.me().person()));
        }
        if (form.hasErrors()) {
            var now = find(move);
            return pages.step(authority, now, standing(now, requirement), form).withErrors();
        }
        return Redirect.to(Urls.below(authority, "moves", move)).saying("It is recorded");
    }

    /** Asked of somebody who may see none of it, what is not asked of this placement is as little there as the placement. */
    private Standing standing(Decision decision, String requirement) {
        return decision.of(requirement).orElseThrow(() -> {
            access.require(PlacementAction.VIEW_MOVE, decision.move().child());
            return new NotFound("requirement-not-found", "This is not asked of the proposed placement");
        });
    }

    private Decision find(MoveId move) {
        return decisions.find(move).orElseThrow(() -> new MoveNotFound(move));
    }
}
