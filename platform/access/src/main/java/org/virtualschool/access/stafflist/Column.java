package org.virtualschool.access.stafflist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a column of the file says about somebody, under the heading that the template gives it or another that is as clear. */
enum Column {
    NAME("Name", true, "full name"),
    EMAIL("Email", true, "email address", "e-mail", "e-mail address", "work email", "work email address"),
    ROLE("Role", true, "role name"),
    CHILDREN("For which children", false, "scope", "children", "reaches"),
    YEARS("Years", false, "year", "year groups", "year group"),
    SCHOOLS("Schools", false, "school", "urn", "urns", "school urn", "school urns"),
    LAST_DAY("Last day", false, "until", "end date"),
    TEAM("Team", false, "team name");

    private final String heading;
    private final boolean needed;
    private final Set<String> known;

    Column(String heading, boolean needed, String... others) {
        this.heading = heading;
        this.needed = needed;
        this.known = Stream.concat(Stream.of(heading), Arrays.stream(others))
                .map(Column::bare)
                .collect(Collectors.toUnmodifiableSet());
    }

    String heading() {
        return heading;
    }

    boolean needed() {
        return needed;
    }

    /** The column that the heading means, however it is written. */
    static Optional<Column> called(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.known.contains(bare(heading)))
                .findFirst();
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }

    /** "Name, Email, Role …". */
    static String allHeadings() {
        return String.join(", ", headings());
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]", "");
    }
}
