package org.virtualschool.placement.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.NoticeHappening;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.asking.Conversation;
import org.virtualschool.placement.minimum.Reading;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/**
 * A sent notice with what has come back.
 *
 * @param clock by when it is to be acknowledged, and who hears if it is not; null where nothing is waited for
 * @param supersededBy address of the newest version, if this is an older one
 * @param correctHref null where it cannot be corrected
 * @param tryAgainHref null unless it could not be delivered
 * @param answerHref null unless a question waits
 * @param recallHref null where there is nothing to take back
 */
record NoticePage(
        String child,
        String recipient,
        int version,
        StateWords state,
        @Nullable String clock,
        List<Link> breadcrumbs,
        @Nullable String supersededBy,
        @Nullable String correctHref,
        @Nullable String tryAgainHref,
        @Nullable String answerHref,
        @Nullable String recallHref,
        List<SummaryRow> occasionRows,
        List<SummaryRow> childRows,
        List<SummaryRow> educationRows,
        List<SummaryRow> contactRows,
        List<TimelineItem> history) {

    /** @param versions every version, the newest first @param maySend whether the reader may correct it or try again */
    static NoticePage of(
            String authority,
            NoticeQueries.Sent sent,
            List<NoticeQueries.Sent> versions,
            @Nullable String clock,
            Conversation conversation,
            boolean maySend) {
        var newest = versions.getFirst();
        var isNewest = newest.id().equals(sent.id());
        var content = sent.content();
        return new NoticePage(
                content.child().name(),
                sent.recipientName(),
                sent.version(),
                StateWords.of(sent),
                isNewest ? clock : null,
                breadcrumbs(authority, sent),
                isNewest ? null : Urls.below(authority, "notices", newest.id()),
                maySend && isNewest && !sent.state().isOver()
                        ? Urls.below(authority, "notices", sent.id(), "correction")
                        : null,
                maySend && sent.state() == NoticeState.UNDELIVERED
                        ? Urls.below(authority, "notices", sent.id(), "delivery")
                        : null,
                maySend && conversation.awaitsAnswer() && !sent.state().isOver()
                        ? Urls.below(authority, "notices", sent.id(), "answer")
                        : null,
                maySend && NoticeHappening.RECALLED.from().contains(sent.state())
                        ? Urls.below(authority, "notices", sent.id(), "recall")
                        : null,
                CheckPage.rows(Reading.occasion(content)),
                CheckPage.rows(Reading.child(content)),
                CheckPage.rows(Reading.education(content)),
                CheckPage.rows(Reading.contacts(content)),
                History.of(versions, conversation));
    }

    private static List<Link> breadcrumbs(String authority, NoticeQueries.Sent sent) {
        return List.of(
                Link.to(Urls.below(authority, "children"), "Children"),
                Link.to(
                        Urls.below(authority, "children", sent.child()),
                        sent.content().child().name()),
                Link.to(Urls.below(authority, "children", sent.child(), "notices"), "Notices"));
    }

    @Override
    public String toString() {
        return "NoticePage[redacted]";
    }
}
