package org.virtualschool.placement.news;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;

/** Who has to do what about a notice, and what of it is done with. Inside the transaction of whoever tells. */
@Component
class Assigning {

    private final NoticeWork notices;
    private final ReturnWork returns;
    private final WorkList list;
    private final Audit audit;

    Assigning(NoticeWork notices, ReturnWork returns, WorkList list, Audit audit) {
        this.notices = notices;
        this.returns = returns;
        this.list = list;
        this.audit = audit;
    }

    /** A notice from elsewhere lies here. */
    void acknowledge(TellingRepository.Arrival arrival) {
        if (arrival.waits()) {
            list.open(notices.acknowledge(arrival));
        }
    }

    /** A later version takes their place. */
    void replaced(List<InboxNoticeId> earlier) {
        earlier.forEach(id -> list.done(NoticeWork.ACKNOWLEDGE, id.value()));
    }

    /** What we sent is acknowledged. */
    void acknowledged(TellingRepository.Sent sent) {
        list.open(notices.readAcknowledgement(sent));
        settled(sent.id());
    }

    /** What we sent came back as somebody else's: its sender finds out whose it is, and the data protection officer hears that it went astray. */
    void sentBack(TellingRepository.Sent sent) {
        settled(sent.id());
        list.done(ReturnWork.ANSWER_QUERY, sent.id().value());
        list.open(NoticeWork.forSender(ReturnWork.SENT_BACK, sent));
        list.open(ReturnWork.misdirected(sent.id(), sent.recipientName()));
        audit.changed(PlacementAction.SEND_NOTICE.key(), List.of(sent.child()), "sent back by " + sent.recipientName());
    }

    /** Nobody opened what we sent for so long that it was taken out of the inbox. */
    void leftUnread(TellingRepository.Sent sent) {
        settled(sent.id());
        list.open(NoticeWork.forSender(ReturnWork.LEFT_UNREAD, sent));
    }

    private void settled(NoticeId id) {
        list.done(NoticeWork.UNDELIVERED, id.value());
        list.done(NoticeWork.UNANSWERED, id.value());
    }

    /** A notice from elsewhere was withdrawn: nobody is to acknowledge it, and somebody reads that it went. */
    void withdrawn(InboxNoticeId id, String senderAuthority) {
        gone(id);
        list.open(notices.withdrawn(id, senderAuthority));
    }

    /** A notice from elsewhere lies here no more. */
    void gone(InboxNoticeId id) {
        list.done(NoticeWork.ACKNOWLEDGE, id.value());
        list.done(NoticeWork.UNACKNOWLEDGED, id.value());
        list.done(ReturnWork.READ_ANSWER, id.value());
    }

    /** What we were to send did not go. */
    void withheld(TellingRepository.Sent sent) {
        list.done(NoticeWork.UNDELIVERED, sent.id().value());
        list.open(notices.withheld(sent));
    }

    /** What we sent was tried for the last time. */
    void undelivered(TellingRepository.Sent sent) {
        list.reopen(notices.undelivered(sent));
    }

    /** There is nothing left to do about what we sent. */
    void over(Collection<NoticeId> notices) {
        notices.forEach(id -> NoticeWork.OF_THE_SENDER.forEach(kind -> list.done(kind, id.value())));
    }

    /** The other side asks about what we sent. */
    void asked(TellingRepository.Sent sent, Instant came) {
        list.reopen(returns.answerQuery(sent, came));
    }

    /** The other side answered. */
    void answered(InboxNoticeId id, String senderAuthority) {
        list.reopen(returns.readAnswer(id, senderAuthority));
    }
}
