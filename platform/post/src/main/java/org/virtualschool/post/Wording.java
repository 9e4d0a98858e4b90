package org.virtualschool.post;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a kind of message says: the subject, which has no placeholders because anybody may see it, and the text. */
public record Wording(String subject, String text) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_TEXT = 5000;

    /** Why a wording cannot be used for a kind. */
    public enum Obstacle {
        SUBJECT_EMPTY_OR_TOO_LONG,
        SUBJECT_HAS_PLACEHOLDERS,
        TEXT_EMPTY_OR_TOO_LONG,
        LINK_MISSING,
        PLACEHOLDER_UNKNOWN
    }

    /** Names in braces for which messages of the kind have nothing, in order. */
    public Set<String> unknownTo(MessageKind kind) {
        var unknown = placeholders();
        unknown.removeAll(kind.placeholders());
        return unknown;
    }

    /** Names that messages of the kind need, and the text has not, in order. */
    public Set<String> missingFor(MessageKind kind) {
        var missing = new TreeSet<>(kind.required());
        missing.removeAll(placeholders());
        return missing;
    }

    /** The text with these words in place of the placeholders; nothing where there is none. */
    public String filledWith(Map<String, String> words) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), "")));
    }

    /** Everything that speaks against this wording; empty if it can be used. */
    public Set<Obstacle> obstaclesFor(MessageKind kind) {
        var found = EnumSet.noneOf(Obstacle.class);
        note(found, Obstacle.SUBJECT_EMPTY_OR_TOO_LONG, subject.isBlank() || subject.length() > LONGEST_SUBJECT);
        note(found, Obstacle.SUBJECT_EMPTY_OR_TOO_LONG, subject.chars().anyMatch(Character::isISOControl));
        note(found, Obstacle.SUBJECT_HAS_PLACEHOLDERS, subject.matches(".*[{}].*"));
        note(found, Obstacle.TEXT_EMPTY_OR_TOO_LONG, text.isBlank() || text.length() > LONGEST_TEXT);
        note(found, Obstacle.LINK_MISSING, !missingFor(kind).isEmpty());
        note(found, Obstacle.PLACEHOLDER_UNKNOWN, !unknownTo(kind).isEmpty());
        return found;
    }

    private static void note(Set<Obstacle> found, Obstacle obstacle, boolean isOne) {
        if (isOne) {
            found.add(obstacle);
        }
    }

    private TreeSet<String> placeholders() {
        return BRACES.matcher(text)
                .results()
                .map((MatchResult placeholder) -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
