package org.virtualschool.access.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/**
 * What one kind of message says.
 *
 * @param own the council's own text; empty without one
 * @param preview what the text in the form would say to somebody who does not exist; empty unless asked for
 */
record MessagePage(
        String authority,
        MessageKind kind,
        Wording national,
        Optional<String> own,
        Optional<String> preview,
        Form form) {

    String listHref() {
        return Urls.below(authority, "messages");
    }

    String action() {
        return Urls.below(authority, "messages", kind.key());
    }

    String nationalHref() {
        return action() + "/national";
    }

    Map<String, String> placeholders() {
        return Placeholders.of(kind);
    }

    /** A text as a page shows it: paragraphs, each of lines. */
    static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    /** In braces, as it stands in a text. */
    static String written(String placeholder) {
        return "{" + placeholder + "}";
    }
}
