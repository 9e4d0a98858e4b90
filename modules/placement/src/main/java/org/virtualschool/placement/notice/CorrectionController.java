package org.virtualschool.placement.notice;

import java.util.List;
import java.util.Set;
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

/** The choices of the next version of a notice that was sent, to the same recipient: what has changed since, or what was wrong. */
@Controller
class CorrectionController {

    private static final String TEMPLATE = "placement/notice/choices";

    private final Access access;
    private final Drafting drafting;
    private final NoticeQueries notices;
    private final ChoicesPages pages;
    private final Audit audit;

    CorrectionController(Access access, Drafting drafting, NoticeQueries notices, ChoicesPages pages, Audit audit) {
        this.access = access;
        this.drafting = drafting;
        this.notices = notices;
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/{authority}/notices/{id}/correction")
    ModelAndView begin(@PathVariable String authority, @PathVariable NoticeId id) {
        var sent = newest(id);
        access.require(PlacementAction.SEND_NOTICE, sent.child());
        var page = pages.forCorrection(authority, drafting.begin(sent.child()), sent, pages.filledIn(sent));
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(sent.child()));
        return Page.of(TEMPLATE, page);
    }

    @PostMapping("/{authority}/notices/{id}/correction")
    ModelAndView keep(
            @PathVariable String authority,
            @PathVariable NoticeId id,
            @ModelAttribute("form") NoticeForm form,
            BindingResult binding) {
        var sent = newest(id);
        access.require(PlacementAction.SEND_NOTICE, sent.child());
        var asked = form.asked()
                .sameRecipient(sent.recipientCode())
                .following(sent.content().occasion());
        var obstacles = binding.hasErrors() ? Set.<Obstacle>of() : drafting.obstacles(sent, asked);
        if (binding.hasErrors() || !obstacles.isEmpty()) {
            var shown = ChoicesPages.withErrors(Form.of(binding), obstacles);
            var page = pages.forCorrection(authority, drafting.begin(sent.child()), sent, shown);
            audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(sent.child()));
            return Page.of(TEMPLATE, page).withErrors();
        }
        var draft = drafting.keepCorrection(sent, asked, access.me().person());
        return Redirect.to(Urls.below(authority, "notices", draft, "check"));
    }

    private static NoticeQueries.Sent standing(NoticeQueries.Sent newest) {
        if (newest.state().isOver()) {
            throw new Conflict("notice-over", Sending.OVER);
        }
        return newest;
    }

    private NoticeQueries.Sent newest(NoticeId id) {
        return notices.find(id)
                .map(sent -> notices.versionsOf(sent.firstId()).getFirst())
                .map(CorrectionController::standing)
                .orElseThrow(() -> new NoticeNotFound(id));
    }
}
