package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.PlacementAction;

/** What else is written when a notice was sent: the audit, and what it means for the work list. */
@Component
class Noting {

    private final Audit audit;
    private final WorkList work;

    Noting(Audit audit, WorkList work) {
        this.audit = audit;
        this.work = work;
    }

    void sent(SentNotice notice) {
        audit.changed(
                PlacementAction.SEND_NOTICE.key(),
                List.of(notice.child()),
                "version " + notice.version() + " sent to " + notice.recipientName());
        work.lookAgain();
    }
}
