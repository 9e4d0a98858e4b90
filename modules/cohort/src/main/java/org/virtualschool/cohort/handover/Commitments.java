package org.virtualschool.cohort.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.handover.OpenAboutChild.Line;
import org.virtualschool.web.Dates;

/** Everything that was promised about a child and is open, in words: it goes with the child. */
@Service
class Commitments {

    private static final Comparator<Line> IN_ORDER =
            Comparator.comparing(line -> line.day().orElse(LocalDate.MAX));

    private final WorkList work;
    private final ObjectProvider<WorkKind> kinds;
    private final ObjectProvider<OpenAboutChild> sources;
    private final Access access;

    Commitments(WorkList work, ObjectProvider<WorkKind> kinds, ObjectProvider<OpenAboutChild> sources, Access access) {
        this.work = work;
        this.kinds = kinds;
        this.sources = sources;
        this.access = access;
    }

    /** @param child what is open about the child, as far as the reader may see it @param work what one person must do about it */
    record Open(List<Line> child, List<Line> work) {

        static Open nothing() {
            return new Open(List.of(), List.of());
        }
    }

    /** What the person who has the child leaves to whoever takes it on, the nearest day first. */
    @Transactional(readOnly = true)
    Open of(ChildId child, PersonId person) {
        var about = sources.stream()
                .filter(source -> access.may(source.action(), child))
                .flatMap(source -> source.of(child).stream())
                .sorted(IN_ORDER)
                .toList();
        var assigned = work.openOf(child, person).stream().map(this::line).toList();
        return new Open(about, assigned);
    }

    /** Words of a kind that is no longer declared are not known: that there is work, and where the child is, stays. */
    private Line line(Work open) {
        var kind = kinds.stream().filter(one -> one.key().equals(open.kind())).findFirst();
        var whole = (kind.map(WorkKind::says).orElse("Work") + " " + open.about()).strip();
        var says = open.dueOn().map(day -> whole + ", due " + Dates.day(day)).orElse(whole);
        return new Line(
                open.dueOn(),
                says,
                kind.map(one -> one.path(open))
                        .orElseGet(() -> "children/" + open.child().orElseThrow()));
    }
}
