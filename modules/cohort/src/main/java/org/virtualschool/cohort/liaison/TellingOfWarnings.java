package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.liaison.WhomToTell.Recipient;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.web.Urls;

/** Sends word of an early warning. The message names nobody: it leads to the page, or asks a caseworker who does not sign in here to ring. */
@Component
class TellingOfWarnings {

    static final String LINK = "link";
    static final MessageKind SIGNS_IN = new MessageKind(
            "cohort.early-warning",
            "Tells a coordinator or SEN caseworker who signs in here that a warning about a child waits",
            Map.of(LINK, OwnLink.class));
    static final MessageKind OUTSIDE = new MessageKind(
            "cohort.early-warning-caseworker",
            "Asks a SEN caseworker who does not sign in here to get in touch about a child",
            Map.of(LINK, OwnLink.class));

    private final WhomToTell whom;
    private final Children children;
    private final Post post;
    private final Clock clock;

    TellingOfWarnings(WhomToTell whom, Children children, Post post, Clock clock) {
        this.whom = whom;
        this.children = children;
        this.post = post;
        this.clock = clock;
    }

    /** Sends in the running transaction. @return everybody who was to be told, with a message or without */
    List<Told> tell(String authority, EarlyWarning warning) {
        return tell(authority, warning, whom.about(warning.child(), warning.by()));
    }

    /** As {@link #tell(String, EarlyWarning)}, for these alone. */
    List<Told> tell(String authority, EarlyWarning warning, List<Recipient> recipients) {
        var link =
                new OwnLink(Urls.below(authority, "children", warning.child(), Asking.TAB, "warnings", warning.id()));
        var goesOut = mayGoOut(warning.child());
        return recipients.stream()
                .map(recipient -> told(recipient, goesOut ? send(recipient, link) : Optional.empty()))
                .toList();
    }

    /** Nothing goes out about a child who has died. */
    private boolean mayGoOut(ChildId child) {
        return children.find(child)
                .filter(found -> found.status() != ChildStatus.DIED)
                .isPresent();
    }

    private Optional<MessageId> send(Recipient recipient, OwnLink link) {
        return recipient
                .email()
                .flatMap(email -> addressee(recipient.name(), email))
                .map(to -> post.send(Message.of(recipient.person().isPresent() ? SIGNS_IN : OUTSIDE, to)
                        .with(LINK, link)));
    }

    /** Empty for an address or a name that no message can go to. */
    private static Optional<Addressee> addressee(String name, String email) {
        try {
            return Optional.of(new Addressee(name, email));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private Told told(Recipient recipient, Optional<MessageId> message) {
        var name = recipient.person().isPresent() ? null : recipient.name();
        return new Told(recipient.whom(), recipient.person(), name, message, clock.instant());
    }
}
