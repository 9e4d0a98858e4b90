package org.virtualschool.placement.news;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.MessageId;

/** Tells the bound tenant's people, once, that the other side asked about a notice or answered. */
@Service
class TellingOfMessages {

    private final MessageNewsRepository messages;
    private final TellingRepository notices;
    private final Assigning assigning;
    private final Clock clock;

    TellingOfMessages(MessageNewsRepository messages, TellingRepository notices, Assigning assigning, Clock clock) {
        this.messages = messages;
        this.notices = notices;
        this.assigning = assigning;
        this.clock = clock;
    }

    @Transactional
    void came(MessageId id) {
        messages.claim(id, clock.instant()).ifPresent(came -> {
            if (came.asksAbout() != null) {
                assigning.asked(notices.sent(came.asksAbout()), came.receivedAt());
            } else if (came.answersOn() != null) {
                assigning.answered(came.answersOn(), messages.senderOf(came.answersOn()));
            }
        });
    }
}
