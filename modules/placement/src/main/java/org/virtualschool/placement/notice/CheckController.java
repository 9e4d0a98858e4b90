package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Check the answers, and send. */
@Controller
class CheckController {

    private final Access access;
    private final Drafting drafting;
    private final Sending sending;
    private final NoticeQueries notices;
    private final Audit audit;

    CheckController(Access access, Drafting drafting, Sending sending, NoticeQueries notices, Audit audit) {
        this.access = access;
        this.drafting = drafting;
        this.sending = sending;
        this.notices = notices;
        this.audit = audit;
    }

    /** If the roll has changed so that the recipient is not certain any more, the choices are asked again. */
    @GetMapping("/{authority}/notices/{id}/check")
    ModelAndView check(@PathVariable String authority, @PathVariable NoticeId id) {
        var child = drafting.childOf(id);
        access.require(PlacementAction.SEND_NOTICE, child);
        var checked = drafting.check(id, By.asking(access));
        if (!checked.stands()) {
            return Redirect.to(CheckPage.changeHref(authority, checked.draft()));
        }
        var page = CheckPage.of(authority, checked);
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(child));
        return Page.of("placement/notice/check", page);
    }

    @PostMapping("/{authority}/notices/{id}/send")
    ModelAndView send(@PathVariable String authority, @PathVariable NoticeId id, @RequestParam String mark) {
        access.require(PlacementAction.SEND_NOTICE, childOf(id));
        sending.send(id, mark, By.asking(access));
        return Redirect.to(Urls.below(authority, "notices", id)).saying("The notice was sent");
    }

    /** The second of two clicks comes when the draft has already become a notice. */
    private ChildId childOf(NoticeId id) {
        return notices.find(id).map(NoticeQueries.Sent::child).orElseGet(() -> drafting.childOf(id));
    }
}
