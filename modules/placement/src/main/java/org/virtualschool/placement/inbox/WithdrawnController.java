package org.virtualschool.placement.inbox;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;

/** Notices that were withdrawn. They name no child, and nobody is told why they went. */
@Controller
class WithdrawnController {

    private final Access access;
    private final WithdrawnQueries withdrawn;
    private final Answering answering;
    private final Audit audit;

    WithdrawnController(Access access, WithdrawnQueries withdrawn, Answering answering, Audit audit) {
        this.access = access;
        this.withdrawn = withdrawn;
        this.answering = answering;
        this.audit = audit;
    }

    /** Whoever may deal with notices has read these now. */
    @GetMapping("/{authority}/inbox/withdrawn")
    ModelAndView list(
            @PathVariable String authority,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_INBOX);
        var paging = new Paging(page, size);
        var notices = withdrawn.page(paging.offset(), paging.size());
        if (access.may(PlacementAction.ACKNOWLEDGE)) {
            answering.readWithdrawals(notices);
        }
        audit.viewed(PlacementAction.VIEW_INBOX.key(), List.of());
        return Page.of("placement/inbox/withdrawn", WithdrawnPage.of(authority, withdrawn.count(), paging, notices));
    }
}
