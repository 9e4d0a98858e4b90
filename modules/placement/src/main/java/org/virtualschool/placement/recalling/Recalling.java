package org.virtualschool.placement.recalling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RecallReason;
import org.virtualschool.placement.news.ReturnWork;
import org.virtualschool.placement.news.Telling;
import org.virtualschool.placement.post.Post;
import org.virtualschool.web.Conflict;

/** Takes a notice back: every version of it leaves the other side's inbox, opened or not, and its people read only that one was withdrawn. */
@Service
public class Recalling {

    private final RecallRepository notices;
    private final Post post;
    private final Telling telling;
    private final WorkList list;
    private final Audit audit;

    Recalling(RecallRepository notices, Post post, Telling telling, WorkList list, Audit audit) {
        this.notices = notices;
        this.post = post;
        this.telling = telling;
        this.list = list;
        this.audit = audit;
    }

    /** Why it is taken back. @param words more about it @param as name and role of the person, for our own history */
    record Because(RecallReason why, @Nullable String words, PersonId by, String as) {}

    @Transactional(readOnly = true)
    RecallRepository.Sent sent(NoticeId id) {
        return notices.find(id).orElseThrow(() -> new NothingToRecall(id));
    }

    /** @throws Conflict if it lies at the other side no more, or never went */
    @Transactional
    void recall(NoticeId id, Because because) {
        var notice = sent(id);
        var versions = notices.recall(notice.firstId(), because);
        if (versions.isEmpty()) {
            throw new Conflict(
                    "notice-over", "This notice lies at the other side no more, so there is nothing to take back.");
        }
        versions.forEach(post::recall);
        telling.over(versions);
        if (because.why().isMisdirection()) {
            list.open(ReturnWork.misdirected(notice.id(), notice.recipientName()));
        }
        audit.changed(
                PlacementAction.SEND_NOTICE.key(),
                List.of(notice.child()),
                "taken back from " + notice.recipientName());
    }
}
