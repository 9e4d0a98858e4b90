package org.virtualschool.placement.decision;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.MoveId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Proposed placements: those of a child, one with everything that is asked of it, and the forms that propose, change and end it. */
@Controller
class MoveController {

    private final Access access;
    private final Decisions decisions;
    private final Proposing proposing;
    private final MoveEnding ending;
    private final MovePages pages;

    MoveController(Access access, Decisions decisions, Proposing proposing, MoveEnding ending, MovePages pages) {
        this.access = access;
        this.decisions = decisions;
        this.proposing = proposing;
        this.ending = ending;
        this.pages = pages;
    }

    @GetMapping("/{authority}/children/{child}/moves")
    Page list(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(PlacementAction.VIEW_MOVE, child);
        return pages.list(authority, child, decisions.of(child));
    }

    @GetMapping("/{authority}/children/{child}/moves/new")
    ModelAndView ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(PlacementAction.PROPOSE_MOVE, child);
        var open = Proposing.open(decisions.of(child));
        return open.isPresent()
                ? Redirect.to(Urls.below(authority, "moves", open.get().move().id()))
                        .saying(
                                "A placement is proposed for this child already",
                                "Change that one, or say what became of it.")
                : pages.asked(authority, proposing.child(child), Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/moves/new")
    ModelAndView propose(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") MoveForm sent,
            BindingResult errors) {
        access.require(PlacementAction.PROPOSE_MOVE, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            var proposed = proposing.propose(child, sent, access.me().person());
            if (proposed.move().isPresent()) {
                return Redirect.to(
                                Urls.below(authority, "moves", proposed.move().get()))
                        .saying("The placement is proposed", "Below is what has to be done before it may start.");
            }
            form = Problems.on(form, proposed.problems());
        }
        return pages.asked(authority, proposing.child(child), form).withErrors();
    }

    @GetMapping("/{authority}/moves/{move}")
    Page show(@PathVariable String authority, @PathVariable MoveId move) {
        var decision = find(move);
        access.require(PlacementAction.VIEW_MOVE, decision.move().child());
        return pages.shown(authority, decision, Form.empty());
    }

    @GetMapping("/{authority}/moves/{move}/change")
    Page askAgain(@PathVariable String authority, @PathVariable MoveId move) {
        var decision = find(move);
        access.require(PlacementAction.PROPOSE_MOVE, decision.move().child());
        return pages.askedAgain(authority, decision, MovePages.filledIn(decision.move()));
    }

    @PostMapping("/{authority}/moves/{move}/change")
    ModelAndView change(
            @PathVariable String authority,
            @PathVariable MoveId move,
            @ModelAttribute("form") MoveForm sent,
            BindingResult errors) {
        var decision = find(move);
        access.require(PlacementAction.PROPOSE_MOVE, decision.move().child());
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            var changed = proposing.change(decision.move(), sent, access.me().person());
            form = Problems.on(form, changed.problems());
            if (!form.hasErrors()) {
                var there = Redirect.to(Urls.below(authority, "moves", move));
                return changed.made()
                        ? there.saying("What is proposed is changed", "Look what has to be done again.")
                        : there.saying("Nothing is different, so nothing was changed");
            }
        }
        return pages.askedAgain(authority, find(move), form).withErrors();
    }

    @PostMapping("/{authority}/moves/{move}/outcome")
    ModelAndView end(
            @PathVariable String authority,
            @PathVariable MoveId move,
            @ModelAttribute("form") EndingForm sent,
            BindingResult errors) {
        var decision = find(move);
        access.require(PlacementAction.PROPOSE_MOVE, decision.move().child());
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Problems.on(
                    form, ending.end(decision.move(), sent, access.me().person()));
        }
        return form.hasErrors()
                ? pages.shown(authority, find(move), form).withErrors()
                : Redirect.to(Urls.below(authority, "moves", move)).saying("It is recorded what became of it");
    }

    private Decision find(MoveId move) {
        return decisions.find(move).orElseThrow(() -> new MoveNotFound(move));
    }
}
