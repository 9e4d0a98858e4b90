package org.virtualschool.cohort.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.handover.Handover.Answer;
import org.virtualschool.cohort.people.MovingCaseloads;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;

/** Takes a child on, or declines, or takes the asking back. */
@Service
public class Handovers {

    private final HandoverRepository handovers;
    private final MovingCaseloads moving;
    private final HandoverNews news;
    private final Clock clock;

    Handovers(HandoverRepository handovers, MovingCaseloads moving, HandoverNews news, Clock clock) {
        this.handovers = handovers;
        this.moving = moving;
        this.news = news;
        this.clock = clock;
    }

    /** All about the child, the latest first. */
    @Transactional(readOnly = true)
    public List<Handover> of(ChildId child) {
        return handovers.of(child);
    }

    /** Whether the child is on somebody's own caseload, so that it can be handed over. */
    @Transactional(readOnly = true)
    public boolean isWith(PersonId person, ChildId child) {
        return handovers.whoHas(child).contains(person);
    }

    /** @throws NotFound if nobody was asked so about the child */
    @Transactional(readOnly = true)
    Handover find(ChildId child, HandoverId id) {
        return handovers.of(child).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("handover-not-found", "Nobody is asked so about this child"));
    }

    /**
     * The child is the other's, with all that was open for the one who had it. Where a list names the one, the child stays there too until the
     * list says otherwise.
     *
     * @throws Forbidden if it is not this person who was asked
     * @throws Conflict if it was answered already
     */
    @Transactional
    void accept(ChildId child, HandoverId id, PersonId reader) {
        var handover = asked(child, id, reader);
        answer(handover, Answer.ACCEPTED, Optional.empty());
        var leaving = handovers.isFromList(handover.from(), child) ? List.<ChildId>of() : List.of(child);
        moving.move(handover.from(), handover.to(), List.of(), leaving);
        news.accepted(handover);
    }

    /** The child stays with the one who has it. @param because not empty @throws Forbidden, Conflict as {@link #accept} */
    @Transactional
    void decline(ChildId child, HandoverId id, PersonId reader, String because) {
        var handover = asked(child, id, reader);
        answer(handover, Answer.DECLINED, Optional.of(because));
        moving.move(handover.to(), handover.from(), List.of(), List.of(child));
        news.declined(handover);
    }

    /**
     * Nobody is asked any more; or, after it was declined, whoever asked has settled what now.
     *
     * @param manages whether the reader may change anybody's caseload
     * @throws Forbidden if it is neither the reader's own, nor does the reader manage caseloads
     * @throws Conflict if the other has taken the child on
     */
    @Transactional
    void withdraw(ChildId child, HandoverId id, PersonId reader, boolean manages) {
        var handover = find(child, id);
        if (!manages && !handover.isTakenBackBy(reader)) {
            throw new Forbidden(CohortAction.CHANGE_CASELOAD.says());
        }
        if (!handover.isOpen() && !handover.isDeclined()) {
            throw answeredAlready();
        }
        answer(handover, Answer.WITHDRAWN, handover.because());
        if (handover.isOpen()) {
            moving.move(handover.to(), handover.from(), List.of(), List.of(child));
        }
        news.withdrawn(handover);
    }

    private Handover asked(ChildId child, HandoverId id, PersonId reader) {
        var handover = find(child, id);
        if (!handover.to().equals(reader)) {
            throw new Forbidden(CohortAction.HAND_OVER.says());
        }
        if (!handover.isOpen()) {
            throw answeredAlready();
        }
        return handover;
    }

    private void answer(Handover handover, Answer answer, Optional<String> because) {
        if (!handovers.answer(handover, answer, because, Actor.current().person(), clock.instant())) {
            throw answeredAlready();
        }
    }

    private static Conflict answeredAlready() {
        return new Conflict(
                "handover-answered", "This was answered in the meantime: look at the people around the child");
    }
}
