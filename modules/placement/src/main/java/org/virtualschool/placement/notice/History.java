package org.virtualschool.placement.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.placement.asking.Conversation;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.TimelineItem;

/** Everything that became of a notice, the newest first: sent, received, asked, answered, taken back. */
final class History {

    private History() {}

    static List<TimelineItem> of(List<NoticeQueries.Sent> versions, Conversation conversation) {
        return Stream.concat(
                        versions.stream().flatMap(version -> items(version, isCorrection(version, versions)).stream()),
                        conversation.items().stream())
                .sorted(Comparator.comparing((TimelineItem item) -> Instant.parse(item.machineTime()))
                        .reversed())
                .toList();
    }

    /** The newest first, as far as their times are equal. */
    private static List<TimelineItem> items(NoticeQueries.Sent version, boolean correction) {
        var items = new ArrayList<TimelineItem>();
        version.takenBack().forEach(back -> items.addAll(takenBack(version, back)));
        version.receipts().reversed().forEach(receipt -> items.add(receipt(version, receipt)));
        items.add(TimelineItem.of(
                title(version, correction),
                version.content().sender().name() + ", "
                        + version.content().sender().role(),
                version.sentAt().toString(),
                Dates.dayAndTime(version.sentAt()),
                "To the virtual school of " + version.recipientName()));
        return items;
    }

    private static String title(NoticeQueries.Sent version, boolean correction) {
        var what = version.content().occasion().type().words();
        return version.version() == 1
                ? "Sent: " + what
                : (correction ? "Correction sent: " : "Sent: ") + what + ", version " + version.version();
    }

    /** Whether it tells the same as the version before it. */
    private static boolean isCorrection(NoticeQueries.Sent version, List<NoticeQueries.Sent> versions) {
        return versions.stream()
                .filter(other -> other.version() == version.version() - 1)
                .anyMatch(other -> other.content().occasion().type()
                        == version.content().occasion().type());
    }

    private static List<TimelineItem> takenBack(NoticeQueries.Sent version, NoticeQueries.TakenBack back) {
        var items = new ArrayList<TimelineItem>();
        if (back.removedAt() != null) {
            items.add(TimelineItem.of(
                    "Out of the other side’s inbox" + suffix(version),
                    null,
                    back.removedAt().toString(),
                    Dates.dayAndTime(back.removedAt()),
                    back.openedAt() == null
                            ? "Nobody there had opened it."
                            : "Somebody there had opened it, on " + Dates.dayAndTime(back.openedAt()) + "."));
        }
        items.add(TimelineItem.of(
                "Taken back" + suffix(version),
                back.byWhom(),
                back.at().toString(),
                Dates.dayAndTime(back.at()),
                back.why().words() + (back.because() == null ? "" : ": “" + back.because() + "”")));
        return items;
    }

    private static TimelineItem receipt(NoticeQueries.Sent version, NoticeQueries.Receipt receipt) {
        return TimelineItem.of(
                StateWords.title(receipt.kind()) + suffix(version),
                receipt.byWhom(),
                receipt.at().toString(),
                Dates.dayAndTime(receipt.at()),
                receipt.message() == null ? "" : "“" + receipt.message() + "”");
    }

    private static String suffix(NoticeQueries.Sent version) {
        return version.version() == 1 ? "" : ", version " + version.version();
    }
}
