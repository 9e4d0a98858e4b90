package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.post.Post;

/** Notices that the sweep sets going. What waited for weeks goes only if the child is still looked after: nothing goes out about one who died. */
@Component
class Outgoings {

    private final Children children;
    private final SweepRepository notices;
    private final Post post;

    Outgoings(Children children, SweepRepository notices, Post post) {
        this.children = children;
        this.notices = notices;
        this.post = post;
    }

    void send(NoticeId notice, ChildId child) {
        if (isLookedAfter(child)) {
            post.send(notice);
        } else {
            notices.withhold(notice);
        }
    }

    /** Has both sides compared once more; what arrived stays where it is. */
    void ask(NoticeId notice) {
        post.send(notice);
    }

    private boolean isLookedAfter(ChildId child) {
        return children.find(child)
                .filter(found -> found.status() == ChildStatus.LOOKED_AFTER)
                .isPresent();
    }
}
