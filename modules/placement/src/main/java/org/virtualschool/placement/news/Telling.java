package org.virtualschool.placement.news;

import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeEvent;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReturnReason;
import org.virtualschool.tenancy.Tenancy;

/** Tells the bound tenant's people, once: opens or closes their work and publishes the news, in one everyday transaction. */
@Service
public class Telling {

    private final TellingRepository notices;
    private final Assigning assigning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Telling(TellingRepository notices, Assigning assigning, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.assigning = assigning;
        this.events = events;
        this.clock = clock;
    }

    /** A notice from elsewhere has come. A later version takes the place of the work that earlier ones gave. */
    @Transactional
    public void arrived(InboxNoticeId id) {
        var now = clock.instant();
        notices.claimArrival(id, now).ifPresent(arrival -> {
            assigning.replaced(notices.earlierVersionsOf(id));
            assigning.acknowledge(arrival);
            events.publishEvent(new NoticeEvent.NoticeDelivered(Tenancy.current(), id, arrival.subject(), now));
        });
    }

    /** Opens the work for notices that wait for an acknowledgement, wherever it is missing. */
    @Transactional
    public void remindOfWaiting() {
        notices.waiting().forEach(assigning::acknowledge);
    }

    /** The other side has opened, acknowledged or given back what was sent. */
    @Transactional
    public void answered(NoticeId id) {
        var now = clock.instant();
        for (var answer : notices.claimAnswers(id, now)) {
            var sent = notices.sent(id);
            switch (answer) {
                case ACKNOWLEDGED -> assigning.acknowledged(sent);
                case NOT_OURS -> assigning.sentBack(sent);
                case UNREAD -> assigning.leftUnread(sent);
                case DELIVERED, OPENED -> {}
            }
            events.publishEvent(
                    new NoticeEvent.NoticeAnswered(Tenancy.current(), id, sent.version(), sent.child(), answer, now));
        }
    }

    /** A notice from elsewhere lies here no more: nobody is to acknowledge it; if its sender withdrew it, somebody reads that it went. */
    @Transactional
    public void withdrawn(InboxNoticeId id) {
        var now = clock.instant();
        notices.claimWithdrawal(id, now).ifPresent(gone -> {
            if (gone.why() == ReturnReason.WITHDRAWN) {
                assigning.withdrawn(id, gone.senderAuthority());
            } else {
                assigning.gone(id);
            }
            events.publishEvent(new NoticeEvent.NoticeWithdrawn(Tenancy.current(), id, now));
        });
    }

    /** A notice from elsewhere was given back: nothing is left to do about it. That it is gone is told once it is. */
    @Transactional
    public void givenBack(InboxNoticeId id) {
        assigning.gone(id);
    }

    /** A notice was not sent after all; whoever sent it is told. */
    @Transactional
    public void withheld(NoticeId id) {
        assigning.withheld(notices.sent(id));
    }

    /** Notices were sealed or recalled: there is nothing left to do about them. */
    @Transactional
    public void over(Collection<NoticeId> gone) {
        assigning.over(gone);
    }

    /** A notice was tried for the last time, perhaps not for the first time; a person decides what to do. */
    @Transactional
    public void undelivered(NoticeId id) {
        if (notices.markUndelivered(id)) {
            assigning.undelivered(notices.sent(id));
        }
    }
}
