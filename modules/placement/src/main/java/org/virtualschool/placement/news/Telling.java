package org.virtualschool.placement.news;

import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeEvent;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.Tenancy;

/** Tells the bound tenant's people, once: opens or closes their work and publishes the news, in one everyday transaction. */
@Service
public class Telling {

    private final TellingRepository notices;
    private final NoticeWork work;
    private final WorkList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Telling(TellingRepository notices, NoticeWork work, WorkList list, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.work = work;
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    /** A notice from elsewhere has come. A later version takes the place of the work that earlier ones gave. */
    @Transactional
    public void arrived(InboxNoticeId id) {
        var now = clock.instant();
        notices.claimArrival(id, now).ifPresent(arrival -> {
            notices.earlierVersionsOf(id).forEach(earlier -> list.done(NoticeWork.ACKNOWLEDGE, earlier.value()));
            openWorkFor(arrival);
            events.publishEvent(new NoticeEvent.NoticeDelivered(Tenancy.current(), id, arrival.subject(), now));
        });
    }

    /** Opens the work for notices that wait for an acknowledgement, wherever it is missing. */
    @Transactional
    public void remindOfWaiting() {
        notices.waiting().forEach(this::openWorkFor);
    }

    private void openWorkFor(TellingRepository.Arrival arrival) {
        if (arrival.waits()) {
            list.open(work.acknowledge(arrival));
        }
    }

    /** The other side has opened or acknowledged what was sent. */
    @Transactional
    public void answered(NoticeId id) {
        var now = clock.instant();
        for (var answer : notices.claimAnswers(id, now)) {
            var sent = notices.sent(id);
            if (answer == ReceiptKind.ACKNOWLEDGED) {
                list.open(work.readAcknowledgement(sent));
                list.done(NoticeWork.UNDELIVERED, id.value());
                list.done(NoticeWork.UNANSWERED, id.value());
            }
            events.publishEvent(
                    new NoticeEvent.NoticeAnswered(Tenancy.current(), id, sent.version(), sent.child(), answer, now));
        }
    }

    /** A notice from elsewhere was withdrawn: nobody is to acknowledge it, and somebody reads that it went. */
    @Transactional
    public void withdrawn(InboxNoticeId id) {
        var now = clock.instant();
        notices.claimWithdrawal(id, now).ifPresent(senderAuthority -> {
            list.done(NoticeWork.ACKNOWLEDGE, id.value());
            list.done(NoticeWork.UNACKNOWLEDGED, id.value());
            list.open(work.withdrawn(id, senderAuthority));
            events.publishEvent(new NoticeEvent.NoticeWithdrawn(Tenancy.current(), id, now));
        });
    }

    /** A notice was not sent after all; whoever sent it is told. */
    @Transactional
    public void withheld(NoticeId id) {
        list.done(NoticeWork.UNDELIVERED, id.value());
        list.open(work.withheld(notices.sent(id)));
    }

    /** Notices were sealed: there is nothing left to do about them. */
    @Transactional
    public void sealed(Collection<NoticeId> sealed) {
        sealed.forEach(id -> NoticeWork.OF_THE_SENDER.forEach(kind -> list.done(kind, id.value())));
    }

    /** A notice was tried for the last time, perhaps not for the first time; a person decides what to do. */
    @Transactional
    public void undelivered(NoticeId id) {
        if (notices.markUndelivered(id)) {
            list.reopen(work.undelivered(notices.sent(id)));
        }
    }
}
