package org.virtualschool.placement.asking;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.placement.news.ReturnWork;
import org.virtualschool.placement.post.Post;
import org.virtualschool.placement.post.Replies;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.web.Conflict;

/** Questions about a notice and their answers: what is written and the request to carry it are one transaction. */
@Service
public class Asking {

    private final ConversationRepository conversations;
    private final Post post;
    private final Replies replies;
    private final WorkList list;
    private final Audit audit;

    Asking(ConversationRepository conversations, Post post, Replies replies, WorkList list, Audit audit) {
        this.conversations = conversations;
        this.post = post;
        this.replies = replies;
        this.list = list;
        this.audit = audit;
    }

    /** What was said about a notice from elsewhere. */
    @Transactional(readOnly = true)
    public Conversation about(TenantId sender, NoticeId firstId) {
        return conversations.about(sender, firstId);
    }

    /** What was said about a notice of ours. */
    @Transactional(readOnly = true)
    public Conversation about(NoticeId firstId) {
        return conversations.about(Tenancy.current(), firstId);
    }

    /** Somebody reads the notice from elsewhere, and with it what was answered. */
    @Transactional
    public void read(InboxNoticeId id) {
        list.done(ReturnWork.READ_ANSWER, id.value());
    }

    @Transactional(readOnly = true)
    ConversationRepository.Arrived arrived(InboxNoticeId id) {
        return conversations.arrived(id).orElseThrow(() -> new NothingToAskAbout(id.toString()));
    }

    @Transactional(readOnly = true)
    ConversationRepository.Sent sent(NoticeId id) {
        return conversations.sent(id, false).orElseThrow(() -> new NothingToAskAbout(id.toString()));
    }

    /**
     * Asks the sender of a notice.
     *
     * @param as name and role, in the words that the sender is told
     * @throws Conflict if a later version has come
     */
    @Transactional
    void ask(InboxNoticeId id, String as, String words) {
        var notice = arrived(id);
        if (!notice.newest()) {
            throw new Conflict(
                    "notice-replaced",
                    "A correction of this notice has arrived. Read it, then ask there. Nothing was sent.");
        }
        var by = by(as);
        if (conversations.open(id, by.person())) {
            replies.answer(id, ReceiptKind.OPENED);
        }
        post.message(conversations.ask(notice, by, words));
        audit.changed(PlacementAction.ACKNOWLEDGE.key(), List.of(notice.subject()), "asked about the notice");
    }

    /** Answers what was asked about a notice. @throws Conflict if it is over, or nobody waits for an answer */
    @Transactional
    void answer(NoticeId id, String as, String words) {
        var notice = conversations.sent(id, true).orElseThrow(() -> new NothingToAskAbout(id.toString()));
        if (notice.state().isOver()) {
            throw new Conflict("notice-over", "This notice lies at the other side no more. Nothing was sent.");
        }
        if (!about(notice.firstId()).awaitsAnswer()) {
            throw new Conflict(
                    "nothing-asked",
                    "No question waits for an answer: somebody has answered it. What has changed is told by a correction. Nothing was sent.");
        }
        post.message(conversations.answer(notice, by(as), words));
        conversations
                .askedAbout(notice.firstId())
                .forEach(version -> list.done(ReturnWork.ANSWER_QUERY, version.value()));
        audit.changed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()), "answered about the notice");
    }

    private static ConversationRepository.By by(String as) {
        return new ConversationRepository.By(Actor.current().person(), as);
    }
}
