package org.virtualschool.cohort.importing.nationalreturn;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Column;

/** A table of the return, told by its headings and never by the name of its file. The headings are data: {@code return-tables.csv}. */
enum ReturnTable {
    HEADER("header"),
    EPISODES("episodes"),
    REVIEWS("reviews"),
    OUTCOMES("outcomes"),
    CARE_LEAVERS("care leavers"),
    PREVIOUS_PERMANENCE("previous permanence"),
    UNACCOMPANIED("unaccompanied"),
    MISSING("missing"),
    ADOPTION("adoption"),
    PLACED_FOR_ADOPTION("placed for adoption"),
    SOCIAL_WORKERS("social workers"),
    DEPRIVATION_OF_LIBERTY("deprivation of liberty");

    static final String CHILD = "CHILD";

    private static final Map<ReturnTable, Set<String>> HEADINGS = read();

    private final String says;

    ReturnTable(String says) {
        this.says = says;
    }

    /** What a person calls it. */
    String says() {
        return says;
    }

    /** Whether the roll takes what it says. */
    boolean isTaken() {
        return this == HEADER || this == EPISODES || this == UNACCOMPANIED;
    }

    /** The table that the list is: it has headings of this one alone, half of those that tell it from the others, and the child's number. */
    static Optional<ReturnTable> of(GivenList list) {
        var given = list.columns().stream()
                .map(Column::heading)
                .map(ReturnTable::plain)
                .filter(heading -> !heading.isEmpty())
                .collect(Collectors.toSet());
        return Arrays.stream(values()).filter(table -> table.is(given)).findFirst();
    }

    /** A heading as the tables write it. */
    static String plain(String heading) {
        return heading.strip().toUpperCase(Locale.ROOT);
    }

    private boolean is(Set<String> given) {
        var telling = telling();
        var told = telling.stream().filter(given::contains).count();
        return given.contains(CHILD) && headings().containsAll(given) && 2 * told >= telling.size();
    }

    private Set<String> telling() {
        var telling = new HashSet<>(headings());
        Arrays.stream(values()).filter(other -> other != this).forEach(other -> telling.removeAll(other.headings()));
        return telling;
    }

    private Set<String> headings() {
        return HEADINGS.getOrDefault(this, Set.of());
    }

    private static Map<ReturnTable, Set<String>> read() {
        var headings = new EnumMap<ReturnTable, Set<String>>(ReturnTable.class);
        var file = Objects.requireNonNull(ReturnTable.class.getResourceAsStream("/cohort/importing/return-tables.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> headings.computeIfAbsent(named(row.getField("table")), table -> new HashSet<>())
                    .add(row.getField("heading")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(headings);
    }

    private static ReturnTable named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
