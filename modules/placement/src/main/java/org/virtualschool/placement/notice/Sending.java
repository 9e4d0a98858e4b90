package org.virtualschool.placement.notice;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.post.Destination;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Sends what a person has checked: the sender's copy and the request to carry it are one transaction. */
@Service
class Sending {

    static final String OVER =
            "This notice was sent back or taken back, so it cannot be corrected. Send a new one. Nothing was sent.";

    private final Children children;
    private final Composing composing;
    private final Desk desk;
    private final Noting noting;
    private final Clock clock;

    Sending(Children children, Composing composing, Desk desk, Noting noting, Clock clock) {
        this.children = children;
        this.composing = composing;
        this.desk = desk;
        this.noting = noting;
        this.clock = clock;
    }

    /**
     * Sends the draft, once: the second of two clicks finds it sent.
     *
     * @param mark of what the person has checked
     * @throws Conflict if the roll has changed since, or the notice that it corrects is over
     */
    @Transactional
    void send(NoticeId id, String mark, By by) {
        var draft = desk.takeDraft(id);
        if (draft.isEmpty() && desk.wasSent(id)) {
            return;
        }
        var checked = draft.orElseThrow(() -> new NoticeNotFound(id));
        if (desk.isOver(checked.firstId())) {
            throw new Conflict("notice-over", OVER);
        }
        var child = child(checked.child());
        var notice = compose(checked, child, by);
        if (!composing.mark(child, checked.choices(), notice.content()).equals(mark)) {
            throw new Conflict(
                    "notice-changed",
                    "The child’s record has changed since you checked the answers. Go back and check them again. Nothing was sent.");
        }
        send(notice);
    }

    /** Sends what a machine asked for, whose answers nobody checks on a page. @throws Refused with every obstacle */
    @Transactional
    NoticeId sendAtOnce(NoticeId id, ChildId child, Asked asked, By by) {
        var summary = child(child);
        var obstacles = desk.obstacles(summary, asked);
        if (!obstacles.isEmpty()) {
            throw new Refused(
                    "notice-refused",
                    obstacles.stream().map(Obstacle::says).collect(Collectors.joining(". ", "", ".")));
        }
        send(compose(new Draft(id, id, 1, child, desk.choices(summary, asked)), summary, by));
        return id;
    }

    private SentNotice compose(Draft draft, ChildSummary child, By by) {
        if (!Destination.mayBeTold(child, draft.choices().what().type())) {
            throw new Refused("child-not-looked-after", Obstacle.NOT_LOOKED_AFTER.says() + ". Nothing was sent.");
        }
        var recipient = composing.recipient(draft.choices());
        var state = composing.isOnPlatform(recipient.code()) ? NoticeState.SENT : NoticeState.WAITING_FOR_PLATFORM;
        return new SentNotice(
                draft.id(),
                draft.firstId(),
                draft.version(),
                draft.child(),
                draft.choices().to(),
                recipient.name(),
                state,
                clock.instant(),
                by.person(),
                by.role(),
                composing.compose(child, draft.choices(), by));
    }

    private void send(SentNotice notice) {
        desk.send(notice);
        noting.sent(notice);
    }

    private ChildSummary child(ChildId id) {
        return children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no child " + id));
    }
}
