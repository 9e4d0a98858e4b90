package org.virtualschool.access.messages;

import java.util.Map;
import java.util.TreeMap;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;

/** What each placeholder of a kind of message stands for, in words. */
final class Placeholders {

    private static final Map<Class<? extends Particular>, String> WORDS = Map.of(
            Particular.OwnLink.class, "the page that the message leads to",
            Particular.ComingDay.class, "the day that it is about",
            Particular.OneTimeCode.class, "the code",
            Particular.CouncilName.class, "the name of another council",
            Particular.AuditHead.class, "the day’s number of the audit");

    private Placeholders() {}

    /** In words by name; one that must stand in the text says so. */
    static Map<String, String> of(MessageKind kind) {
        var all = new TreeMap<String, String>();
        all.put(MessageKind.NAME, "the name of whoever gets the message");
        all.put(MessageKind.COUNCIL, "the name of your council");
        kind.particulars().forEach((name, type) -> all.put(name, of(type)));
        kind.required()
                .forEach(name -> all.computeIfPresent(name, (key, words) -> words + "; it must stay in the text"));
        return all;
    }

    static String of(Class<? extends Particular> type) {
        return WORDS.getOrDefault(type, "");
    }
}
