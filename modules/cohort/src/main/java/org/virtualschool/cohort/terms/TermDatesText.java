package org.virtualschool.cohort.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.virtualschool.cohort.importing.list.DateText;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.web.Dates;

/**
 * Reads half terms and days as people copy them from a council's page: "Tuesday 1 September 2026 to Friday 23 October 2026", a line for each.
 */
final class TermDatesText {

    /** The longest half term in weeks; a longer one holds a holiday that would be counted. */
    private static final int LONGEST_HALF_TERM = 10;

    private static final int MOST_HALF_TERMS = 12;

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\\b,?");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s+(?:to|until|till)\\s+|\\s*[–—]\\s*|\\s+-\\s+");

    private final int schoolYear;
    private final List<HalfTerm> halfTerms = new ArrayList<>();
    private final List<LocalDate> closed = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /** @param field of {@link TermDatesForm} */
    record Wrong(String field, String message) {}

    /** @param schoolYear the year in which it begins */
    TermDatesText(int schoolYear, String halfTerms, String closed) {
        this.schoolYear = schoolYear;
        var lines = lines(halfTerms);
        for (var i = 0; i < lines.size(); i++) {
            readHalfTerm(i + 1, lines.get(i));
        }
        if (lines.isEmpty() || lines.size() > MOST_HALF_TERMS) {
            wrong.add(new Wrong("halfTerms", "Enter each half term on a line of its own, 12 at most"));
        }
        if (wrong.isEmpty()) {
            lines(closed).forEach(this::readClosedDay);
        }
    }

    /** What is wrong with the text; nothing if the rest may be asked for. */
    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** @throws IllegalArgumentException if something is wrong */
    TermDates dates(TermDates.Whose whose) {
        return new TermDates(whose, schoolYear, halfTerms, closed);
    }

    private void readHalfTerm(int number, String line) {
        var ends = BETWEEN.split(WEEKDAY.matcher(line).replaceAll(" ").strip());
        var first = ends.length == 2 ? day(ends[0]) : Optional.<LocalDate>empty();
        var last = ends.length == 2 ? day(ends[1]) : Optional.<LocalDate>empty();
        if (first.isEmpty() || last.isEmpty()) {
            refuse(number, "write the first and the last day, like 2 November 2026 to 18 December 2026");
            return;
        }
        readHalfTerm(number, first.get(), last.get());
    }

    private void readHalfTerm(int number, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            refuse(number, "the last day is before the first");
        } else if (outside(first) || outside(last)) {
            refuse(number, "it is not in the school year " + schoolYear + " to " + (schoolYear + 1));
        } else if (ChronoUnit.WEEKS.between(first, last) >= LONGEST_HALF_TERM) {
            refuse(
                    number,
                    "it is very long. Give each half term a line of its own, so that the holiday between does not count");
        } else if (!halfTerms.isEmpty() && !first.isAfter(halfTerms.getLast().last())) {
            refuse(number, "it begins before the one above it ends");
        } else {
            halfTerms.add(new HalfTerm(first, last));
        }
    }

    private void readClosedDay(String line) {
        var day = day(WEEKDAY.matcher(line).replaceAll(" ").strip());
        if (day.isEmpty()) {
            wrong.add(new Wrong("closed", "Write one day on each line, like 4 January 2027"));
        } else if (halfTerms.stream().noneMatch(halfTerm -> halfTerm.holds(day.get()))) {
            wrong.add(new Wrong("closed", Dates.day(day.get()) + " is in a holiday already. Take it out"));
        } else {
            closed.add(day.get());
        }
    }

    private boolean outside(LocalDate day) {
        return TermDates.schoolYearOf(day) != schoolYear;
    }

    private void refuse(int line, String why) {
        wrong.add(new Wrong("halfTerms", "Line " + line + ": " + why));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<LocalDate> day(String text) {
        return DateText.read(text.replaceAll("\\s+", " ").strip()).value().map(LocalDate::parse);
    }
}
