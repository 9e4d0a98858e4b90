package org.virtualschool.placement.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.MessageKind;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.TimelineItem;

/** What was asked about a notice and answered, the oldest first; the same on both sides. */
public record Conversation(List<Message> messages) {

    /**
     * A question or an answer.
     *
     * @param ours whether our own people wrote it
     * @param arrivedAt when it was written down at the other side, for what is ours; null while it is on its way
     */
    public record Message(
            MessageKind kind,
            String words,
            String byWhom,
            Instant writtenAt,
            boolean ours,
            @Nullable Instant arrivedAt) {

        @Override
        public String toString() {
            return "Message[" + kind + "]";
        }
    }

    /** Whether the sender of the notice is to say something next. */
    public boolean awaitsAnswer() {
        return !messages.isEmpty() && messages.getLast().kind() == MessageKind.QUERY;
    }

    /** Since when the recipient can go on: the last answer; empty if there was none. */
    public Optional<Instant> answeredAt() {
        return messages.reversed().stream()
                .filter(message -> message.kind() == MessageKind.ANSWER)
                .map(Message::writtenAt)
                .findFirst();
    }

    /** Each for the history of a page, the newest first. */
    public List<TimelineItem> items() {
        return messages.reversed().stream()
                .map(message -> TimelineItem.of(
                        title(message),
                        message.byWhom(),
                        message.writtenAt().toString(),
                        Dates.dayAndTime(message.writtenAt()),
                        "“" + message.words() + "”"))
                .toList();
    }

    private static String title(Message message) {
        var what = message.kind() == MessageKind.QUERY ? "Question" : "Answer";
        return message.ours() && message.arrivedAt() == null ? what + ", on its way" : what;
    }

    @Override
    public String toString() {
        return "Conversation[" + messages.size() + "]";
    }
}
