package org.virtualschool.placement.inbox;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/**
 * The inbox. Its children are on another authority's roll, so no scope of ours reaches or narrows them: whoever holds the action sees every
 * notice, and the audit names each child by the notice's own subject.
 */
@Controller
class InboxController {

    private final Access access;
    private final InboxQueries inbox;
    private final WithdrawnQueries withdrawn;
    private final Answering answering;
    private final InboxNoticePages pages;

    InboxController(
            Access access,
            InboxQueries inbox,
            WithdrawnQueries withdrawn,
            Answering answering,
            InboxNoticePages pages) {
        this.access = access;
        this.inbox = inbox;
        this.withdrawn = withdrawn;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping("/{authority}/inbox")
    ModelAndView list(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_INBOX);
        var waiting = !show.equals("all");
        var paging = new Paging(page, size);
        var notices = inbox.page(waiting, paging.offset(), paging.size());
        var shown = InboxPage.of(authority, waiting, inbox.count(waiting), paging, notices);
        pages.listed(notices);
        return Page.of("placement/inbox/list", shown);
    }

    /** Looking at a notice for the first time opens it, and tells the sender so. One that was withdrawn is not here any more. */
    @GetMapping("/{authority}/inbox/{id}")
    ModelAndView show(@PathVariable String authority, @PathVariable InboxNoticeId id) {
        access.require(PlacementAction.VIEW_INBOX);
        if (withdrawn.find(id).isPresent()) {
            return Redirect.to(Urls.below(authority, "inbox", "withdrawn"));
        }
        var notice = find(id);
        answering.open(id);
        var me = access.me();
        var form = Form.filledWith(
                Map.of("as", me.name() + ", " + me.memberships().getFirst().roleName()));
        return pages.of(PlacementAction.VIEW_INBOX, authority, notice, form);
    }

    @PostMapping("/{authority}/inbox/{id}/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable String authority,
            @PathVariable InboxNoticeId id,
            @Valid @ModelAttribute("form") AcknowledgementForm form,
            BindingResult errors) {
        access.require(PlacementAction.ACKNOWLEDGE);
        var notice = find(id);
        if (errors.hasErrors()) {
            return pages.of(PlacementAction.ACKNOWLEDGE, authority, notice, Form.of(errors))
                    .withErrors();
        }
        answering.acknowledge(id, notice.subject(), form.as(), form.messageOrNone());
        return Redirect.to(Urls.below(authority, "inbox", id))
                .saying("The notice is acknowledged", "The virtual school that sent it is told.");
    }

    private InboxQueries.Arrived find(InboxNoticeId id) {
        return inbox.find(id).orElseThrow(() -> new InboxNoticeNotFound(id));
    }
}
