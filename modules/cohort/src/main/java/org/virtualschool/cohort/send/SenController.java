package org.virtualschool.cohort.send;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A child's special educational needs: what is recorded, a change, and a correction. */
@Controller
class SenController {

    private final Access access;
    private final SenPages pages;
    private final SenAnswers answers;
    private final ChangingSen changing;

    SenController(Access access, SenPages pages, SenAnswers answers, ChangingSen changing) {
        this.access = access;
        this.pages = pages;
        this.answers = answers;
        this.changing = changing;
    }

    @GetMapping("/{authority}/children/{child}/sen")
    Page shown(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_SEND, child);
        return pages.shown(authority, child);
    }

    @GetMapping("/{authority}/children/{child}/sen/change")
    Page askChange(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_SEND, child);
        return pages.asked(authority, child, Recording.CHANGE);
    }

    @PostMapping("/{authority}/children/{child}/sen/change")
    ModelAndView change(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") SenForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        return saved(authority, child, Recording.CHANGE, form, sent);
    }

    @GetMapping("/{authority}/children/{child}/sen/correction")
    Page askCorrection(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_SEND, child);
        return pages.asked(authority, child, Recording.CORRECTION);
    }

    @PostMapping("/{authority}/children/{child}/sen/correction")
    ModelAndView correct(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") SenForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        return saved(authority, child, Recording.CORRECTION, form, sent);
    }

    private ModelAndView saved(String authority, ChildId child, Recording recording, SenForm form, BindingResult sent) {
        var read = answers.read(child, form);
        var problems = Form.of(sent);
        for (var problem : read.problems().entrySet()) {
            problems = problems.withError(problem.getKey(), problem.getValue());
        }
        if (!problems.hasErrors()) {
            try {
                save(child, recording, read.wanted().orElseThrow(), shown(form.version()));
                return Redirect.to(Urls.below(authority, "children", child, "sen"))
                        .saying("What you entered is recorded", "What was known before stays in the history.");
            } catch (WrongAnswer wrong) {
                problems = problems.withError(wrong.field(), wrong.words());
            } catch (Conflict meanwhile) {
                problems = problems.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
            }
        }
        return pages.recorded(authority, child, recording, problems).withErrors();
    }

    private void save(ChildId child, Recording recording, Wanted wanted, OptionalInt shown) {
        if (recording == Recording.CHANGE) {
            changing.change(child, wanted, shown);
        } else {
            changing.correct(child, wanted, shown);
        }
    }

    /** A form that does not say what it showed showed something else. */
    static OptionalInt shown(@Nullable Integer version) {
        return OptionalInt.of(version == null ? -1 : version);
    }
}
