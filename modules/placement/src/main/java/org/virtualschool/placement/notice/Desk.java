package org.virtualschool.placement.notice;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.placement.post.Post;
import org.virtualschool.web.Refused;

/** Where drafts are taken up and sent copies are filed and posted. */
@Component
class Desk {

    private final DraftRepository drafts;
    private final NoticeRepository notices;
    private final NoticeRules rules;
    private final Post post;
    private final Children children;

    Desk(DraftRepository drafts, NoticeRepository notices, NoticeRules rules, Post post, Children children) {
        this.drafts = drafts;
        this.notices = notices;
        this.rules = rules;
        this.post = post;
        this.children = children;
    }

    Optional<Draft> takeDraft(NoticeId id) {
        return drafts.take(id);
    }

    boolean wasSent(NoticeId id) {
        return notices.exists(id);
    }

    /** Whether a version of the notice was sent back or taken back. */
    boolean isOver(NoticeId firstId) {
        return notices.statesOf(firstId).stream().anyMatch(NoticeState::isOver);
    }

    /** What stands in the way of a first notice. */
    Set<Obstacle> obstacles(ChildSummary child, Asked asked) {
        return rules.obstacles(child, asked, Drafting.FIRST);
    }

    Choices choices(ChildSummary child, Asked asked) {
        return rules.choices(child, asked);
    }

    /** Files the copy and, if the recipient has an inbox, posts it. */
    void send(SentNotice notice) {
        notices.add(notice);
        if (notice.state() == NoticeState.SENT) {
            post.send(notice.id());
        }
    }

    /** Posts an undelivered notice again; one in any other state stays as it is. @throws Refused if it has no reason to go now */
    void postAgain(NoticeId id, ChildId child) {
        var going = notices.going(id);
        var found = children.find(child).filter(each -> Destination.mayBeTold(each, going.type()));
        if (found.isEmpty()) {
            throw new Refused("child-not-looked-after", Obstacle.NOT_LOOKED_AFTER.says() + ".");
        }
        if (!going.to().isRight(found.get(), going.type())) {
            throw new Refused("child-not-placed-there", Obstacle.NOT_PLACED_THERE.says() + ". Nothing was sent.");
        }
        if (notices.tryAgain(id)) {
            post.send(id);
        }
    }
}
