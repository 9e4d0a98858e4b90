package org.virtualschool.casework.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.home.WorkQueries.Whose;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Makes the lines of the work list: one for each piece of a kind of which few are open, one for all pieces of a kind of which many are. */
@Component
class WorkLines {

    /** More of one kind stand in one line that leads to their list. */
    static final int FEW = 5;

    private final WorkQueries works;
    private final Kinds kinds;
    private final ObjectProvider<ChildrenInReach> children;
    private final Clock clock;

    WorkLines(WorkQueries works, Kinds kinds, ObjectProvider<ChildrenInReach> children, Clock clock) {
        this.works = works;
        this.kinds = kinds;
        this.children = children;
        this.clock = clock;
    }

    /** Lines most urgent first, how much work they stand for, and whom they name. */
    record Lines(List<HomePage.Line> lines, int pieces, Collection<ChildId> children) {
        static final Lines NONE = new Lines(List.of(), 0, List.of());
    }

    Lines of(Reader reader, String authority, Whose whose, WorkInHand inHand) {
        var today = LocalDate.now(clock);
        var open = inHand.kinds(whose);
        var few = open.stream().filter(kind -> kind.count() <= FEW).toList();
        var rows = works.rows(
                reader, today, whose, few.stream().map(KindOfWork::kind).toList());
        var named = children(rows);
        var names = names(named);
        var lines = Stream.concat(
                        rows.stream().map(row -> line(row, authority, names, today)),
                        open.stream().filter(kind -> kind.count() > FEW).map(kind -> line(kind, authority, today)))
                .sorted(Comparator.comparing(HomePage.Line::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HomePage.Line::openedAt, Comparator.reverseOrder()))
                .toList();
        return new Lines(lines, open.stream().mapToInt(KindOfWork::count).sum(), named);
    }

    static List<ChildId> children(List<OpenRow> rows) {
        return rows.stream().flatMap(row -> row.child().stream()).distinct().toList();
    }

    Map<ChildId, String> names(List<ChildId> named) {
        return named.isEmpty() ? Map.of() : children.getObject().namesOf(named);
    }

    HomePage.Line line(OpenRow open, String authority, Map<ChildId, String> names, LocalDate today) {
        var kind = kinds.of(open.kind());
        return new HomePage.Line(
                (kind.says() + " " + open.about()).strip(),
                Urls.path(authority) + "/" + kind.path(open.work()),
                open.child().map(names::get).orElse(null),
                open.dueOn(),
                inWords(open.dueOn(), today),
                open.dueOn() != null && open.dueOn().isBefore(today) ? 1 : 0,
                open.openedAt());
    }

    private HomePage.Line line(KindOfWork open, String authority, LocalDate today) {
        return new HomePage.Line(
                kinds.of(open.kind()).saysOfMany(open.count()),
                Urls.below(authority, "work", open.kind()),
                null,
                open.nextDue(),
                inWords(open.nextDue(), today),
                open.overdue(),
                open.since());
    }

    /** "Due Friday 28 November 2026 (in 5 days)". */
    private static @Nullable String inWords(@Nullable LocalDate due, LocalDate today) {
        return due == null ? null : "Due " + Dates.weekday(due) + " (" + distance(due, today) + ")";
    }

    private static String distance(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }
}
