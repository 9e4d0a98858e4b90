package org.virtualschool.access.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.access.AccessAction;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.people.Review.Answer;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** Is everybody's access still needed? Asked once a term. */
@Controller
class ReviewController {

    private final Access access;
    private final Reviewing reviewing;
    private final AuditTrail trail;
    private final Audit audit;

    ReviewController(Access access, Reviewing reviewing, AuditTrail trail, Audit audit) {
        this.access = access;
        this.reviewing = reviewing;
        this.trail = trail;
        this.audit = audit;
    }

    @GetMapping("/{authority}/people/review")
    Page ask(@PathVariable String authority) {
        access.require(AccessAction.GIVE_ACCESS);
        return shown(authority, Form.empty());
    }

    @PostMapping("/{authority}/people/review")
    ModelAndView answer(@PathVariable String authority, HttpServletRequest request) {
        access.require(AccessAction.GIVE_ACCESS);
        var answers = answers(request);
        if (answers.isEmpty()) {
            return refused(authority, request, "Choose an answer for at least one person");
        }
        try {
            reviewing.answer(access.me(), answers);
        } catch (Refused refused) {
            return refused(authority, request, Objects.requireNonNullElse(refused.getMessage(), "Check the answers"));
        }
        return Redirect.to(Urls.below(authority, "people", "review"))
                .saying(answers.size() == 1 ? "The answer is kept" : "The answers are kept");
    }

    private static Map<MembershipId, Answer> answers(HttpServletRequest request) {
        var answers = new HashMap<MembershipId, Answer>();
        request.getParameterMap()
                .forEach((field, sent) -> ReviewPage.membership(field)
                        .ifPresent(membership ->
                                Answer.named(sent[0]).ifPresent(answer -> answers.put(membership, answer))));
        return answers;
    }

    private Page refused(String authority, HttpServletRequest request, String words) {
        var sent = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> sent.put(field, List.of(values)));
        return shown(authority, new Form(sent, List.of()).withError("", words)).withErrors();
    }

    private Page shown(String authority, Form form) {
        var review = reviewing.thisTerm(access.me());
        audit.viewed(AccessAction.GIVE_ACCESS.key(), List.of());
        var lastActs = trail.lastActs(
                review.open().stream().map(PeoplePage.Row::person).distinct().toList());
        var page = new ReviewPage(authority, review, lastActs, access.me().person(), form);
        return Page.of("access/people/review", page);
    }
}
