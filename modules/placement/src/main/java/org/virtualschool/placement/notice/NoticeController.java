package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Sent notices: those about a child, and one with its receipts. */
@Controller
class NoticeController {

    private final Access access;
    private final NoticeQueries notices;
    private final ChildShells shells;
    private final FollowingUp followingUp;
    private final Audit audit;

    NoticeController(Access access, NoticeQueries notices, ChildShells shells, FollowingUp followingUp, Audit audit) {
        this.access = access;
        this.notices = notices;
        this.shells = shells;
        this.followingUp = followingUp;
        this.audit = audit;
    }

    @GetMapping("/{authority}/children/{child}/notices")
    ModelAndView about(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(PlacementAction.VIEW_NOTICE, child);
        var maySend = access.may(PlacementAction.SEND_NOTICE);
        var page = NoticesPage.of(authority, shells.of(child, "notices"), notices.about(child), maySend);
        audit.viewed(PlacementAction.VIEW_NOTICE.key(), List.of(child));
        return Page.of("placement/notice/list", page);
    }

    @GetMapping("/{authority}/notices/{id}")
    ModelAndView show(@PathVariable String authority, @PathVariable NoticeId id) {
        var sent = find(id);
        access.require(PlacementAction.VIEW_NOTICE, sent.child());
        followingUp.read(sent, access.me().person());
        var maySend = access.may(PlacementAction.SEND_NOTICE);
        var conversation = followingUp.conversation(sent);
        var page = NoticePage.of(
                authority,
                sent,
                notices.versionsOf(sent.firstId()),
                followingUp.waitsUntil(sent, conversation),
                conversation,
                maySend);
        audit.viewed(PlacementAction.VIEW_NOTICE.key(), List.of(sent.child()));
        return Page.of("placement/notice/notice", page);
    }

    @PostMapping("/{authority}/notices/{id}/delivery")
    ModelAndView tryAgain(@PathVariable String authority, @PathVariable NoticeId id) {
        var sent = find(id);
        access.require(PlacementAction.SEND_NOTICE, sent.child());
        followingUp.tryAgain(sent);
        return Redirect.to(Urls.below(authority, "notices", id)).saying("The notice is on its way again");
    }

    private NoticeQueries.Sent find(NoticeId id) {
        return notices.find(id).orElseThrow(() -> new NoticeNotFound(id));
    }
}
