package org.virtualschool.post;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of message, declared as a bean by the module that sends it. Its national wording stands in the module's resources, in
 * {@code post/<key>.txt}: the subject on the first line, an empty line, the text. A placeholder is a name in braces; {@code {name}}, the
 * recipient's, and {@code {council}}, the sending authority's, are there for every kind.
 *
 * @param key such as {@code access.invitation}
 * @param says when it is sent and to whom, in words for a council that words it: "Asks somebody to join"
 * @param particulars the further names that the wording may hold, each with the type of what it stands for
 */
public record MessageKind(String key, String says, Map<String, Class<? extends Particular>> particulars) {

    /** The recipient's name. */
    public static final String NAME = "name";

    /** The sending authority's name. */
    public static final String COUNCIL = "council";

    private static final Set<Class<? extends Particular>> NEEDED =
            Set.of(Particular.OwnLink.class, Particular.OneTimeCode.class, Particular.AuditHead.class);
    private static final Pattern KEY = Pattern.compile("[a-z]+[.][a-z-]+");
    private static final Pattern PLACEHOLDER_NAME = Pattern.compile("[a-z][a-z-]*");

    public MessageKind {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A kind of message is named like access.invitation, not " + key);
        }
        for (var name : particulars.keySet()) {
            if (!PLACEHOLDER_NAME.matcher(name).matches()
                    || Set.of(NAME, COUNCIL).contains(name)) {
                throw new IllegalArgumentException(key + " cannot have a placeholder called " + name);
            }
        }
        particulars = Map.copyOf(particulars);
    }

    /** A kind that nobody words, such as one of a test. */
    public MessageKind(String key, Map<String, Class<? extends Particular>> particulars) {
        this(key, key, particulars);
    }

    /** Every name that a wording may hold. */
    public Set<String> placeholders() {
        var all = new TreeSet<>(particulars.keySet());
        all.add(NAME);
        all.add(COUNCIL);
        return all;
    }

    /** Names that no wording may leave out: without its link, its code or its number a message is of no use. */
    public Set<String> required() {
        return particulars.entrySet().stream()
                .filter(particular -> NEEDED.contains(particular.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
