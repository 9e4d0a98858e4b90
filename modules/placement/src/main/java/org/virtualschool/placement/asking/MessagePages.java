package org.virtualschool.placement.asking;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;

/** Makes the pages on which a question or an answer is written; that the notice's child was seen there is written down. */
@Component
class MessagePages {

    private static final String TEMPLATE = "placement/asking/message";

    private final Access access;
    private final Asking asking;
    private final Audit audit;

    MessagePages(Access access, Asking asking, Audit audit) {
        this.access = access;
        this.asking = asking;
        this.audit = audit;
    }

    /** An empty form, signed with the reader's name and role. @param words to begin with */
    Form signed(String words) {
        var me = access.me();
        return Form.filledWith(
                Map.of("as", me.name() + ", " + me.memberships().getFirst().roleName(), "words", words));
    }

    Page question(String authority, ConversationRepository.Arrived notice, Form form) {
        var back = Urls.below(authority, "inbox", notice.id());
        audit.viewed(PlacementAction.ACKNOWLEDGE.key(), List.of(notice.subject()));
        return Page.of(
                TEMPLATE,
                new MessagePage(
                        notice.child(),
                        "Ask " + notice.senderAuthority(),
                        "Its virtual school reads this and can answer here. Ask about this child’s education only.",
                        "Inbox",
                        Urls.below(authority, "inbox", notice.id(), "query"),
                        back,
                        form,
                        List.of(
                                Link.to(Urls.below(authority, "inbox"), "Inbox"),
                                Link.to(back, notice.senderAuthority()),
                                Link.here("Question")),
                        asking.about(notice.sender(), notice.firstId()).items()));
    }

    Page answer(String authority, ConversationRepository.Sent notice, Form form) {
        var back = Urls.below(authority, "notices", notice.id());
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(notice.child()));
        return Page.of(
                TEMPLATE,
                new MessagePage(
                        notice.name(),
                        "Answer " + notice.recipientName(),
                        "Its virtual school reads this. Where the child lives, and with whom, is not to be written here.",
                        "Notices",
                        Urls.below(authority, "notices", notice.id(), "answer"),
                        back,
                        form,
                        List.of(
                                Link.to(Urls.below(authority, "children", notice.child()), notice.name()),
                                Link.to(back, "Notice to " + notice.recipientName()),
                                Link.here("Answer")),
                        asking.about(notice.firstId()).items()));
    }
}
