package org.virtualschool.access.messages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Wording;

/** What speaks against a text, in words that say what to do. */
final class WordingProblems {

    private WordingProblems() {}

    /** Everything that speaks against it; empty if it can be used. */
    static List<String> against(Wording wording, MessageKind kind) {
        var problems = new ArrayList<String>();
        if (wording.obstaclesFor(kind).contains(Wording.Obstacle.TEXT_EMPTY_OR_TOO_LONG)) {
            problems.add("Enter what the message says, in at most 5,000 characters");
        }
        var unknown = wording.unknownTo(kind);
        if (!unknown.isEmpty()) {
            problems.add("Nothing stands for " + inBraces(unknown) + ". Use only what is listed on this page");
        }
        var missing = wording.missingFor(kind);
        if (!missing.isEmpty()) {
            problems.add("Put " + inBraces(missing) + " into the text: without it the message is of no use");
        }
        return problems;
    }

    private static String inBraces(Collection<String> names) {
        return names.stream().map(MessagePage::written).collect(Collectors.joining(", "));
    }
}
