package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.post.Post;

/** Notices that the sweep sets going. What waited for weeks goes only if there is still a reason to. */
@Component
class Outgoings {

    private final Withholding withholding;
    private final Post post;

    Outgoings(Withholding withholding, Post post) {
        this.withholding = withholding;
        this.post = post;
    }

    /** Sends it, or withholds it and sees to it that no copy of an earlier try lies at the other side. */
    void send(SweepRepository.Due due) {
        if (withholding.mayGo(due)) {
            post.send(due.notice());
        } else {
            post.recall(due.notice());
        }
    }

    /** Has both sides compared once more; what arrived stays where it is. */
    void ask(NoticeId notice) {
        post.send(notice);
    }
}
