package org.virtualschool.post;

import java.util.List;

/** How the bound tenant words its messages: the national wording, unless the council has one of its own. */
public interface Wordings {

    /** Every kind of message that the platform sends, by key. */
    List<MessageKind> kinds();

    /** What the council says in messages of this kind. */
    Wording of(MessageKind kind);

    /** Gives the council a wording of its own, from the next message that goes out; audited. @throws WordingRefused with everything against it */
    void change(MessageKind kind, Wording wording);

    /** Takes the council's own wording back in favour of the national one; audited. */
    void backToNational(MessageKind kind);
}
