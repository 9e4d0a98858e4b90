package org.virtualschool.cohort.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.virtualschool.cohort.importing.list.DateText;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;
import org.virtualschool.web.Refused;

/** Reads a table of term dates: what, the first day and, where it is more than one, the last day. */
final class TermDatesTable {

    private final GivenList list;
    private final int what;
    private final int first;
    private final OptionalInt last;
    private final List<DatedEntry> entries = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private TermDatesTable(GivenList list) {
        this.list = list;
        this.what = column("WHAT").orElseThrow(TermDatesTable::withoutHeadings);
        this.first = column("FIRST").orElseThrow(TermDatesTable::withoutHeadings);
        this.last = column("LAST");
    }

    /** @throws Refused with what to do, if it is no table, or its headings do not say which column is what */
    static TermDatesFile.Entries read(byte[] content) {
        var table = new TermDatesTable(ListFile.read(content, EntryWords::isHeading));
        table.list.lines().forEach(table::read);
        return new TermDatesFile.Entries(table.entries, List.of(), table.wrong);
    }

    private static Refused withoutHeadings() {
        return new Refused(
                "term-dates-headings",
                "Give the columns headings: Event, First day, and Last day where an entry is longer than a day");
    }

    private OptionalInt column(String meaning) {
        return list.columns().stream()
                .filter(column -> EntryWords.heads(column.heading(), meaning))
                .mapToInt(column -> column.position() - 1)
                .findFirst();
    }

    private void read(GivenList.Line line) {
        var begins = DateText.read(value(line, first));
        var until = last.isPresent() ? value(line, last.getAsInt()) : "";
        var ends = until.isEmpty() ? begins : DateText.read(until);
        var where = "Line " + line.number();
        if (begins instanceof Given.Held(String given, String why)) {
            wrong.add(where + ", first day: " + why);
        } else if (ends instanceof Given.Held(String given, String why)) {
            wrong.add(where + ", last day: " + why);
        } else {
            add(where, value(line, what), day(begins), day(ends));
        }
    }

    private void add(String where, String called, LocalDate begins, LocalDate ends) {
        if (ends.isBefore(begins)) {
            wrong.add(where + ": the last day is before the first");
        } else {
            entries.add(new DatedEntry(where, called, begins, ends));
        }
    }

    private static LocalDate day(Given given) {
        return LocalDate.parse(given.value().orElseThrow());
    }

    private static String value(GivenList.Line line, int column) {
        return Objects.requireNonNullElse(line.values().get(column), "").strip();
    }
}
