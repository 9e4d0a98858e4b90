package org.virtualschool.cohort.derived;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.cohort.derived.Cohort.Kind;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.DateParts;
import org.virtualschool.web.ui.Link;

/** All cohorts on a day, counted. */
record CohortsPage(CohortAddress address, Form form, Cohorts.Counts counts, Definitions definitions) {

    private static final int YEARS_OFFERED = 3;

    /** One line. @param sealed words about children who are counted only; empty for none */
    record Line(String name, String means, String source, int count, String href, String sealed) {}

    String heading() {
        return "Cohorts on " + Dates.day(counts.day().on());
    }

    /** Said to whoever may not know where all the children are. */
    boolean leavesOut() {
        return counts.openlyOnly();
    }

    String says() {
        return address.question().known() == null
                ? "As we know it today, within the children you may see."
                : "As we knew it at the end of " + Dates.day(counts.day().known())
                        + ", within the children you may see.";
    }

    /** A table of the page. */
    record Group(String caption, List<Line> lines) {}

    /** The tables, without those of which the reader may ask nothing. */
    List<Group> groups() {
        return Stream.of(
                        new Group("By definition", lines(Kind.DEFINITION)),
                        new Group("How settled children are", lines(Kind.STABILITY)),
                        new Group("What the roll does not know", lines(Kind.MISSING)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** "The roll holds 94% of 7 details of each of 240 children: 101 are missing." */
    String complete() {
        var kinds = counts.children().keySet().stream()
                .filter(cohort -> cohort.kind() == Kind.MISSING)
                .toList();
        var children = counts.children().getOrDefault(Cohort.LOOKED_AFTER, 0);
        var missing = kinds.stream()
                .mapToInt(kind -> counts.children().getOrDefault(kind, 0))
                .sum();
        if (children == 0) {
            return "Nobody was looked after on this day, as far as was known.";
        }
        return "The roll holds %d%% of what it should: of %d details of each of %d children, %d %s missing."
                .formatted(
                        percent(children * kinds.size(), missing),
                        kinds.size(),
                        children,
                        missing,
                        missing == 1 ? "is" : "are");
    }

    /** Whole per cent, never rounded up to all. */
    private static int percent(int all, int missing) {
        return (int) Math.floor(100.0 * (all - missing) / all);
    }

    private List<Line> lines(Kind kind) {
        var lines = new ArrayList<Line>();
        counts.children().forEach((cohort, count) -> {
            if (cohort.kind() != kind) {
                return;
            }
            var definition = definitions.of(cohort.key());
            var sealed = counts.sealed().getOrDefault(cohort, 0);
            lines.add(new Line(
                    definition.name(),
                    definition.on(counts.day()),
                    definition.source(),
                    count + sealed,
                    address.of(cohort, null),
                    sealed == 0 ? "" : sealed + " counted only: adopted since"));
        });
        return lines;
    }

    /** One year group. */
    record Year(String name, int count, String href) {}

    List<Year> years() {
        return counts.years().entrySet().stream()
                .map(year -> new Year(
                        year.getKey()
                                .map(YearGroup::says)
                                .orElse("No year group: too young, too old, or no date of birth"),
                        year.getValue(),
                        address.of(
                                Cohort.LOOKED_AFTER,
                                year.getKey().map(String::valueOf).orElse("none"))))
                .toList();
    }

    String yearsMean() {
        return definitions.of(Definitions.YEAR_GROUP).on(counts.day());
    }

    String yearsSource() {
        return definitions.of(Definitions.YEAR_GROUP).source();
    }

    /** The days that are asked for most: the last ends of the return's year, and today. */
    List<Link> days() {
        var today = counts.day().today();
        var last = LocalDate.of(today.getYear(), Month.MARCH, 31);
        var days = new ArrayList<>(List.of(Link.to(address.onDay(today), "Today")));
        var first = last.isAfter(today) ? last.minusYears(1) : last;
        for (var i = 0; i < YEARS_OFFERED; i++) {
            days.add(Link.to(address.onDay(first.minusYears(i)), Dates.day(first.minusYears(i))));
        }
        return days;
    }

    DateParts on() {
        return form.hasErrors() ? form.date("on") : DateParts.of(counts.day().on());
    }

    DateParts known() {
        return form.hasErrors()
                ? form.date("known")
                : DateParts.of(address.question().known());
    }

    String daysValue() {
        return form.hasErrors()
                ? Optional.ofNullable(form.value("days")).orElse("")
                : Integer.toString(address.question().daysAsked());
    }

    String listHref() {
        return Urls.below(address.authority(), "children");
    }
}
