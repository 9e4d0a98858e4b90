package org.virtualschool.placement.recalling;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The sender takes a notice back. */
@Controller
class RecallController {

    private static final String TEMPLATE = "placement/recalling/recall";

    private final Access access;
    private final Recalling recalling;
    private final Audit audit;

    RecallController(Access access, Recalling recalling, Audit audit) {
        this.access = access;
        this.recalling = recalling;
        this.audit = audit;
    }

    @GetMapping("/{authority}/notices/{id}/recall")
    ModelAndView begin(@PathVariable String authority, @PathVariable NoticeId id) {
        return page(authority, asked(id), Form.empty());
    }

    @PostMapping("/{authority}/notices/{id}/recall")
    ModelAndView recall(
            @PathVariable String authority,
            @PathVariable NoticeId id,
            @Valid @ModelAttribute("form") RecallForm form,
            BindingResult errors) {
        var notice = asked(id);
        if (errors.hasErrors() || form.lacksReason()) {
            var shown = Form.of(errors);
            var marked = form.lacksReason() ? shown.withError("because", "Enter why you take the notice back") : shown;
            return page(authority, notice, marked).withErrors();
        }
        var me = access.me();
        var as = me.name() + ", " + me.memberships().getFirst().roleName();
        recalling.recall(id, form.because(me.person(), as));
        return Redirect.to(Urls.below(authority, "notices", id))
                .saying(
                        "The notice is taken back",
                        "It leaves the inbox of " + notice.recipientName() + ". This page says when it has.");
    }

    private RecallRepository.Sent asked(NoticeId id) {
        var notice = recalling.sent(id);
        access.require(PlacementAction.SEND_NOTICE, notice.child());
        return notice;
    }

    private Page page(String authority, RecallRepository.Sent notice, Form form) {
        if (!notice.mayBeRecalled()) {
            throw new Conflict(
                    "notice-over", "This notice lies at the other side no more, so there is nothing to take back.");
        }
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()));
        return Page.of(TEMPLATE, RecallPage.of(authority, notice, form));
    }
}
