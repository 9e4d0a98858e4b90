package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.placement.post.Post;

/** Notices that the sweep sets going. What waited for weeks goes only if the child is still looked after, and there: nothing goes out about one who died, or moved on. */
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

    void send(SweepRepository.Due due) {
        if (children.find(due.child())
                .filter(child -> Destination.isRight(child, due.recipient()))
                .isPresent()) {
            post.send(due.notice());
        } else {
            notices.withhold(due.notice());
        }
    }

    /** Has both sides compared once more; what arrived stays where it is. */
    void ask(NoticeId notice) {
        post.send(notice);
    }
}
