package org.virtualschool.placement.notice;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.news.NoticeWork;

/** What the sender does after sending: reads the acknowledgement, or tries again. */
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

    /** The reader sees the acknowledgement: no work is left for whoever sent the notice. */
    @Transactional
    void read(NoticeQueries.Sent notice, PersonId reader) {
        var forReader = notice.sentBy().equals(reader) || notice.sentAs().equals(Roles.MACHINE_CLIENT);
        if (notice.state() == NoticeState.ACKNOWLEDGED && forReader) {
            list.done(NoticeWork.READ_ACKNOWLEDGEMENT, notice.id().value());
        }
    }

    /** Puts an undelivered notice on its way again; once, however often it is asked. */
    @Transactional
    void tryAgain(NoticeQueries.Sent notice) {
        desk.postAgain(notice.id(), notice.child(), new AuthorityCode(notice.recipientCode()));
        list.done(NoticeWork.UNDELIVERED, notice.id().value());
        audit.changed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()), "tried again");
    }
}
