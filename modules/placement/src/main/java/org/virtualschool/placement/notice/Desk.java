package org.virtualschool.placement.notice;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.post.Post;

/** Where drafts are taken up and sent copies are filed and posted. */
@Component
class Desk {

    private final DraftRepository drafts;
    private final NoticeRepository notices;
    private final NoticeRules rules;
    private final Post post;

    Desk(DraftRepository drafts, NoticeRepository notices, NoticeRules rules, Post post) {
        this.drafts = drafts;
        this.notices = notices;
        this.rules = rules;
        this.post = post;
    }

    Optional<Draft> takeDraft(NoticeId id) {
        return drafts.take(id);
    }

    boolean wasSent(NoticeId id) {
        return notices.exists(id);
    }

    Set<Obstacle> obstacles(ChildSummary child, Asked asked) {
        return rules.obstacles(child, asked);
    }

    Choices choices(Asked asked) {
        return rules.choices(asked);
    }

    /** Files the copy and, if the recipient has an inbox, posts it. */
    void send(SentNotice notice) {
        notices.add(notice);
        if (notice.state() == NoticeState.SENT) {
            post.send(notice.id());
        }
    }

    /** Posts an undelivered notice again; one in any other state stays as it is. */
    void postAgain(NoticeId id) {
        if (notices.tryAgain(id)) {
            post.send(id);
        }
    }
}
