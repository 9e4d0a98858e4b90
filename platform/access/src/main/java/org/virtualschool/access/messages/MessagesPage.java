package org.virtualschool.access.messages;

import java.util.List;
import org.virtualschool.post.MessageKind;
import org.virtualschool.web.Urls;

/** Every kind of message that goes out in the council's name. */
record MessagesPage(String authority, List<Row> kinds) {

    /** @param own whether the council has a text of its own for it */
    record Row(MessageKind kind, boolean own) {}

    String href(Row row) {
        return Urls.below(authority, "messages", row.kind().key());
    }

    String setupHref() {
        return Urls.below(authority, "setup");
    }
}
