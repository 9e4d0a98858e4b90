package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.news.NoticeWork;

/** What the sender does after sending: reads what became of the notice, or tries again. */
@Service
class FollowingUp {

    private final Desk desk;
    private final WorkList list;
    private final Audit audit;

    FollowingUp(Desk desk, WorkList list, Audit audit) {
        this.desk = desk;
        this.list = list;
        this.audit = audit;
    }

    /** The reader sees that the notice was acknowledged, or withheld: no work is left for whoever sent it. */
    @Transactional
    void read(NoticeQueries.Sent notice, PersonId reader) {
        var forReader = notice.sentBy().equals(reader) || notice.sentAs().equals(Roles.MACHINE_CLIENT);
        if (forReader && notice.state() == NoticeState.ACKNOWLEDGED) {
            list.done(NoticeWork.READ_ACKNOWLEDGEMENT, notice.id().value());
        }
        if (forReader && notice.state() == NoticeState.WITHHELD) {
            list.done(NoticeWork.WITHHELD, notice.id().value());
        }
    }

    /** Puts an undelivered notice on its way again; once, however often it is asked. */
    @Transactional
    void tryAgain(NoticeQueries.Sent notice) {
        desk.postAgain(notice.id(), notice.child());
        list.done(NoticeWork.UNDELIVERED, notice.id().value());
        audit.changed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()), "tried again");
    }
}
