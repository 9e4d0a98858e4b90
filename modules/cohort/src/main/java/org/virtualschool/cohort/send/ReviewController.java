package org.virtualschool.cohort.send;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

/** An annual review was held; nothing more is known from a day on. */
@Controller
class ReviewController {

    private final Access access;
    private final SenPages pages;
    private final ChangingSen changing;
    private final Clock clock;

    ReviewController(Access access, SenPages pages, ChangingSen changing, Clock clock) {
        this.access = access;
        this.pages = pages;
        this.changing = changing;
        this.clock = clock;
    }

    @GetMapping("/{authority}/children/{child}/sen/review")
    Page askReview(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_SEND, child);
        return pages.review(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/sen/review")
    ModelAndView review(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") ReviewForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        var problems = checked(form, sent, "Enter the day of the review");
        if (problems.hasErrors()) {
            return pages.review(authority, child, problems).withErrors();
        }
        return saved(
                address(authority, child),
                "The review is recorded",
                problems,
                () -> changing.reviewed(
                        child,
                        Objects.requireNonNull(form.on()),
                        form.reviewDueOn(),
                        SenController.shown(form.version())),
                wrong -> pages.review(authority, child, wrong));
    }

    @GetMapping("/{authority}/children/{child}/sen/end")
    Page askEnd(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_SEND, child);
        return pages.end(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/sen/end")
    ModelAndView end(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") ReviewForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        var problems = checked(form, sent, "Enter the day from which nothing is known");
        if (problems.hasErrors()) {
            return pages.end(authority, child, problems).withErrors();
        }
        return saved(
                address(authority, child),
                "It is ended",
                problems,
                () -> changing.end(child, Objects.requireNonNull(form.on()), SenController.shown(form.version())),
                wrong -> pages.end(authority, child, wrong));
    }

    private Form checked(ReviewForm form, BindingResult sent, String asks) {
        var problems = Form.of(sent);
        if (form.on() == null) {
            return problems.withError("on", asks);
        }
        var wrong = new Days(LocalDate.now(clock), Optional.empty()).wrong(form.on());
        if (wrong.isPresent()) {
            return problems.withError("on", wrong.get());
        }
        var next = form.reviewDueOn();
        return next != null && !next.isAfter(form.on())
                ? problems.withError("reviewDueOn", "The next review is after this one")
                : problems;
    }

    private static ModelAndView saved(
            String address, String says, Form sent, Runnable deed, Function<Form, Page> again) {
        try {
            deed.run();
            return Redirect.to(address).saying(says, "What was known before stays in the history.");
        } catch (WrongAnswer wrong) {
            return again.apply(sent.withError(wrong.field(), wrong.words())).withErrors();
        } catch (Conflict meanwhile) {
            var words = Objects.requireNonNullElse(meanwhile.getMessage(), "");
            return again.apply(sent.withError("", words)).withErrors();
        }
    }

    private static String address(String authority, ChildId child) {
        return Urls.below(authority, "children", child, "sen");
    }
}
