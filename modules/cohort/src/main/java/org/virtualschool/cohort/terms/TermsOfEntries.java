package org.virtualschool.cohort.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.web.Dates;

/**
 * What the entries of a council's calendar mean for one school year: terms without the holidays within them are half terms, days of staff training are
 * closed. Nothing is guessed: what says neither is left out, and said.
 */
final class TermsOfEntries {

    /** The most days of a half term that is a holiday: two weeks with their weekends. A longer one is time at school. */
    private static final int LONGEST_HALF_TERM_HOLIDAY = 16;

    private static final int LONGEST_CLOSED = 7;

    private final int schoolYear;
    private final Map<Sort, List<DatedEntry>> sorted = new EnumMap<>(Sort.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private enum Sort {
        TERM,
        HOLIDAY,
        CLOSED,
        OPENS,
        CLOSES,
        UNCLEAR
    }

    /** @param schoolYear the year in which it begins; entries of other years are passed over */
    TermsOfEntries(int schoolYear, List<DatedEntry> entries) {
        this.schoolYear = schoolYear;
        for (var sort : Sort.values()) {
            sorted.put(sort, new ArrayList<>());
        }
        entries.stream()
                .filter(entry -> TermDates.schoolYearOf(entry.first()) == schoolYear)
                .sorted(Comparator.comparing(DatedEntry::first))
                .forEach(entry -> of(sort(entry)).add(entry));
        of(Sort.UNCLEAR).forEach(entry -> leftOut.add(entry.where() + ": " + entry.what()));
    }

    /** What keeps the file from being read right, with where. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** What says neither that schools meet nor that they do not. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** In order; what is wrong with them is in {@link #wrong()} from then on. */
    List<HalfTerm> halfTerms() {
        var terms = new ArrayList<>(of(Sort.TERM).stream()
                .map(entry -> new HalfTerm(entry.first(), entry.last()))
                .toList());
        terms.addAll(fromOpeningToClosing());
        var halfTerms = innermost(terms);
        for (var holiday : of(Sort.HOLIDAY)) {
            halfTerms = halfTerms.stream()
                    .flatMap(term -> without(term, holiday).stream())
                    .toList();
        }
        if (halfTerms.isEmpty() && wrong.isEmpty()) {
            wrong.add("The file names no term of the school year " + OneYearPage.says(schoolYear)
                    + ". Choose the right year, or a file with the first and the last day of each term");
        }
        return halfTerms;
    }

    /** Days on which pupils do not come, within these; bank holidays among them do no harm. */
    List<LocalDate> closed(List<HalfTerm> halfTerms) {
        return of(Sort.CLOSED).stream()
                .flatMap(entry -> entry.everyDay().stream())
                .filter(day -> !isWeekend(day) && halfTerms.stream().anyMatch(halfTerm -> halfTerm.holds(day)))
                .distinct()
                .sorted()
                .toList();
    }

    private List<DatedEntry> of(Sort sort) {
        return sorted.getOrDefault(sort, List.of());
    }

    private static Sort sort(DatedEntry entry) {
        return entry.isOneDay() ? ofOneDay(entry.what()) : ofSeveral(entry);
    }

    private static Sort ofOneDay(String what) {
        var holiday = EntryWords.say(what, "HOLIDAY") || EntryWords.say(what, "HALF_TERM");
        var opens = EntryWords.say(what, "OPENS") || !holiday && EntryWords.say(what, "BEGINS");
        var closes = EntryWords.say(what, "CLOSES") || !holiday && EntryWords.say(what, "ENDS");
        if (EntryWords.say(what, "CLOSED")) {
            return Sort.CLOSED;
        }
        if (opens != closes) {
            return opens ? Sort.OPENS : Sort.CLOSES;
        }
        return EntryWords.say(what, "HOLIDAY") && !EntryWords.say(what, "BEGINS") && !EntryWords.say(what, "ENDS")
                ? Sort.CLOSED
                : Sort.UNCLEAR;
    }

    private static Sort ofSeveral(DatedEntry entry) {
        var what = entry.what();
        if (EntryWords.say(what, "CLOSED")) {
            return entry.days() <= LONGEST_CLOSED ? Sort.CLOSED : Sort.HOLIDAY;
        }
        if (EntryWords.say(what, "HALF_TERM")) {
            return entry.days() <= LONGEST_HALF_TERM_HOLIDAY ? Sort.HOLIDAY : Sort.TERM;
        }
        if (EntryWords.say(what, "HOLIDAY")) {
            return Sort.HOLIDAY;
        }
        if (EntryWords.say(what, "TERM")) {
            return Sort.TERM;
        }
        return EntryWords.say(what, "FEAST") ? Sort.HOLIDAY : EntryWords.say(what, "SEASON") ? Sort.TERM : Sort.UNCLEAR;
    }

    /** Schools open on one day and close on a later one, with nothing of the kind between. */
    private List<HalfTerm> fromOpeningToClosing() {
        var days = new ArrayList<>(of(Sort.OPENS));
        days.addAll(of(Sort.CLOSES));
        days.sort(Comparator.comparing(DatedEntry::first)
                .thenComparing(entry -> of(Sort.CLOSES).contains(entry)));
        var terms = new ArrayList<HalfTerm>();
        Optional<DatedEntry> opened = Optional.empty();
        for (var day : days) {
            var opens = of(Sort.OPENS).contains(day);
            if (opens == opened.isPresent()) {
                wrong.add(day.where() + ": schools " + (opens ? "open" : "close") + " on " + Dates.day(day.first())
                        + ", and the file does not say when they " + (opens ? "closed" : "opened") + " before");
            } else if (!opens) {
                terms.add(new HalfTerm(opened.orElseThrow().first(), day.first()));
            }
            opened = opens ? Optional.of(day) : Optional.empty();
        }
        opened.ifPresent(day -> wrong.add(day.where() + ": schools open on " + Dates.day(day.first())
                + ", and the file does not say when they close"));
        return terms;
    }

    /** A term that holds others is told by those. */
    private static List<HalfTerm> innermost(List<HalfTerm> terms) {
        return terms.stream()
                .distinct()
                .filter(term -> terms.stream()
                        .noneMatch(
                                other -> !other.equals(term) && term.holds(other.first()) && term.holds(other.last())))
                .sorted(Comparator.comparing(HalfTerm::first))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<HalfTerm> without(HalfTerm term, DatedEntry holiday) {
        if (holiday.last().isBefore(term.first()) || holiday.first().isAfter(term.last())) {
            return List.of(term);
        }
        var parts = new ArrayList<HalfTerm>();
        var before = weekday(holiday.first().minusDays(1), day -> day.minusDays(1));
        if (!before.isBefore(term.first())) {
            parts.add(new HalfTerm(term.first(), before));
        }
        var after = weekday(holiday.last().plusDays(1), day -> day.plusDays(1));
        if (!after.isAfter(term.last())) {
            parts.add(new HalfTerm(after, term.last()));
        }
        return parts;
    }

    private static LocalDate weekday(LocalDate day, UnaryOperator<LocalDate> next) {
        return isWeekend(day) ? weekday(next.apply(day), next) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
