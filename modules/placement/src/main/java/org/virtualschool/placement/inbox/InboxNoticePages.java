package org.virtualschool.placement.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.asking.Asking;
import org.virtualschool.placement.chasing.AnswerClock;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page of one notice from elsewhere; that it was seen is written down under the notice's own subject. */
@Component
class InboxNoticePages {

    private final Access access;
    private final AnswerClock clock;
    private final Asking asking;
    private final Audit audit;

    InboxNoticePages(Access access, AnswerClock clock, Asking asking, Audit audit) {
        this.access = access;
        this.clock = clock;
        this.asking = asking;
        this.audit = audit;
    }

    /** A list of notices is about to be shown. */
    void listed(List<InboxQueries.Arrived> notices) {
        audit.viewed(
                PlacementAction.VIEW_INBOX.key(),
                notices.stream().map(InboxQueries.Arrived::subject).distinct().toList());
    }

    /** @param asked what the reader asked to do */
    Page of(PlacementAction asked, String authority, InboxQueries.Arrived notice, Form form) {
        var conversation = asking.about(notice.sender(), notice.firstId());
        var since = conversation.answeredAt().orElse(notice.deliveredAt());
        var says = conversation.awaitsAnswer() ? null : clock.says(clock.here(since));
        asking.read(notice.id());
        var page = InboxNoticePage.of(
                authority, notice, says, conversation, access.may(PlacementAction.ACKNOWLEDGE), form);
        audit.viewed(asked.key(), List.of(notice.subject()));
        return Page.of("placement/inbox/notice", page);
    }
}
