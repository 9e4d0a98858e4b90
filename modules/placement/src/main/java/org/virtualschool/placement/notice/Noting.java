package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.untold.PlacementsOver;
import org.virtualschool.placement.untold.UntoldHosts;

/** What else is written when a notice was sent: the audit, and what it means for the work list. */
@Component
class Noting {

    private final Audit audit;
    private final UntoldHosts untold;
    private final PlacementsOver over;

    Noting(Audit audit, UntoldHosts untold, PlacementsOver over) {
        this.audit = audit;
        this.untold = untold;
        this.over = over;
    }

    void sent(SentNotice notice) {
        audit.changed(
                PlacementAction.SEND_NOTICE.key(),
                List.of(notice.child()),
                "version " + notice.version() + " sent to " + notice.recipientName());
        if (notice.content().occasion().type().isLast()) {
            over.told(notice.firstId());
        } else {
            untold.told(notice.child(), notice.to().recipient());
        }
    }
}
