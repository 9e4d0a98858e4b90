package org.virtualschool.access.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.virtualschool.access.Scope;

/** The kinds of scope as a form offers them. */
public enum Reaching {
    EVERYONE("everyone", "Every child"),
    YEARS("years", "Some year groups"),
    CASELOAD("caseload", "Own caseload"),
    SCHOOLS("schools", "Some schools");

    private final String key;
    private final String words;

    Reaching(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** As forms send it. */
    public String key() {
        return key;
    }

    /** As pages say it. */
    public String words() {
        return words;
    }

    static Optional<Reaching> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The kind that somebody means who writes its words, or its key, in a file. */
    public static Optional<Reaching> said(String text) {
        var bare = text.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(kind -> kind.key.equalsIgnoreCase(bare) || kind.words.equalsIgnoreCase(bare))
                .findFirst();
    }

    static Reaching of(Scope scope) {
        return switch (scope) {
            case Scope.Everyone everyone -> EVERYONE;
            case Scope.YearGroups years -> YEARS;
            case Scope.Caseload caseload -> CASELOAD;
            case Scope.SchoolRoll schools -> SCHOOLS;
        };
    }

    /** "every child or some year groups". */
    public static String inWords(Collection<Reaching> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> kind.words.substring(0, 1).toLowerCase(java.util.Locale.UK) + kind.words.substring(1))
                .collect(Collectors.joining(" or "));
    }
}
