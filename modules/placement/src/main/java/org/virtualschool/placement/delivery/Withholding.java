package org.virtualschool.placement.delivery;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.news.Telling;

/**
 * Asks the roll whether a notice still has a reason to go, each time before it does: nothing goes out about a child who died, ceased to be
 * looked after, was sealed or moved on. What has none is withheld, and its sender's people are told.
 */
@Component
class Withholding {

    private final Children children;
    private final SweepRepository notices;
    private final Telling telling;

    Withholding(Children children, SweepRepository notices, Telling telling) {
        this.children = children;
        this.notices = notices;
        this.telling = telling;
    }

    /** Judges a notice of the bound tenant that is on its way; any other stays as it is. */
    @Transactional
    public void judge(NoticeId id) {
        notices.onItsWay(id).ifPresent(this::mayGo);
    }

    /** Whether it may go; withheld if not. */
    boolean mayGo(SweepRepository.Due due) {
        var right = children.find(due.child())
                .filter(child -> due.to().isRight(child, due.type()))
                .isPresent();
        if (!right && notices.withhold(due.notice())) {
            telling.withheld(due.notice());
        }
        return right;
    }
}
