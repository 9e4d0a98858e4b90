package org.virtualschool.post;

import java.util.List;
import java.util.Optional;

/** How the bound tenant words its messages: the national wording, unless the council has one of its own. */
public interface Wordings {

    /** Every kind of message that the platform sends, by key. */
    List<MessageKind> kinds();

    /** The kind of this key, if a module declares it. */
    Optional<MessageKind> byKey(String key);

    /** What the nation says in messages of this kind: every council's subject, and its text unless it has one of its own. */
    Wording nationalOf(MessageKind kind);

    /** The text that the council gave it, whether it can still be used or not; empty for one that has none. */
    Optional<String> ownTextOf(MessageKind kind);

    /** What a text says to somebody who does not exist, about a day and a page that are made up. */
    String preview(MessageKind kind, String text);

    /** What the council says in messages of this kind. */
    Wording of(MessageKind kind);

    /**
     * Gives the council a text of its own, from the next message that goes out; audited. The subject is the nation's in any case: nobody
     * says anything there.
     *
     * @throws WordingRefused with everything against it
     */
    void change(MessageKind kind, String text);

    /** Takes the council's own wording back in favour of the national one; audited. */
    void backToNational(MessageKind kind);
}
