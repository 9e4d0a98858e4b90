package org.virtualschool.casework.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkKind;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Reads the home page of one person. */
@Service
class Home {

    private final WorkQueries works;
    private final Map<String, WorkKind> kinds;
    private final ObjectProvider<ChildrenInReach> children;
    private final Clock clock;

    Home(WorkQueries works, List<WorkKind> kinds, ObjectProvider<ChildrenInReach> children, Clock clock) {
        this.works = works;
        this.kinds = kinds.stream().collect(Collectors.toMap(WorkKind::key, Function.identity()));
        this.children = children;
        this.clock = clock;
    }

    /** What the page shows and whom it is about, for the audit. */
    record Seen(HomePage page, Collection<ChildId> children) {}

    @Transactional(readOnly = true)
    Seen of(Me me, String authority, boolean oversees) {
        var today = LocalDate.now(clock);
        var mine = works.mine(me, today);
        var others = oversees ? works.others(me, today) : List.<OpenRow>of();
        var shown = Stream.concat(mine.stream(), others.stream())
                .flatMap(row -> row.child().stream())
                .distinct()
                .toList();
        var names = shown.isEmpty()
                ? Map.<ChildId, String>of()
                : children.getObject().namesOf(shown);
        Function<OpenRow, HomePage.Row> row = open -> row(open, authority, names, today);
        return new Seen(
                new HomePage(
                        mine.stream().map(row).toList(),
                        others.stream().map(row).toList(),
                        oversees),
                shown);
    }

    private HomePage.Row row(OpenRow open, String authority, Map<ChildId, String> names, LocalDate today) {
        var kind = Objects.requireNonNull(kinds.get(open.kind()), () -> "No module knows the work " + open.kind());
        var due = open.dueOn();
        return new HomePage.Row(
                kind.says() + " " + open.about(),
                Urls.path(authority) + "/" + kind.path(open.work()),
                open.child().map(names::get).orElse(null),
                due == null ? null : dueInWords(due, today),
                due != null && due.isBefore(today),
                Dates.day(open.openedAt()));
    }

    /** "Due Friday 28 November 2026 (in 5 days)". */
    private static String dueInWords(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        var distance = days == 0
                ? "today"
                : days == 1
                        ? "tomorrow"
                        : days > 1 ? "in " + days + " days" : days == -1 ? "yesterday" : -days + " days ago";
        return "Due " + Dates.weekday(due) + " (" + distance + ")";
    }
}
