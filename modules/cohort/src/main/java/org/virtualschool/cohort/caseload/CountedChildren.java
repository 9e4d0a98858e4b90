package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.caseload.CountedChildrenQueries.Row;
import org.virtualschool.cohort.caseload.NamedWorkers.Standing;
import org.virtualschool.cohort.caseload.NamedWorkers.Worker;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Paging;

/** The children behind each figure of the report on who can see whom: as many as the figure says, narrowed to what the reader reaches. */
@Service
class CountedChildren {

    private final CountedChildrenQueries children;
    private final NamedWorkers named;
    private final Staff staff;

    CountedChildren(CountedChildrenQueries children, NamedWorkers named, Staff staff) {
        this.children = children;
        this.named = named;
        this.staff = staff;
    }

    /** Which figure. */
    sealed interface Figure {

        /** Children whose social worker cannot see them. */
        record Unseen() implements Figure {}

        /** Children to whom no list gives a social worker. */
        record Unnamed() implements Figure {}

        /** Children of one whom lists name. @param key see {@link WorkerAccessQueries.Named#key()} */
        record OfWorker(String key) implements Figure {}

        /** Children in care whom somebody reaches. */
        record Reached(PersonId person) implements Figure {}
    }

    /** @param of whom it is about, in words; empty where it is about nobody in particular */
    record Listing(Optional<String> of, int total, Paging paging, List<Row> rows) {}

    /** @param reach what the reader reaches @throws NotFound if no list names such a worker, or nobody here is the person */
    @Transactional(readOnly = true)
    Listing of(Figure figure, Condition reach, Paging wanted) {
        return switch (figure) {
            case Figure.Unseen unseen ->
                listing(Optional.empty(), CountedChildrenQueries.ofThese(cannotSee(reach)), reach, wanted);
            case Figure.Unnamed unnamed -> listing(Optional.empty(), WorkerAccessQueries.nobodyNamed(), reach, wanted);
            case Figure.OfWorker(String key) -> {
                var worker = worker(key, reach);
                var which = CountedChildrenQueries.ofThese(List.of(worker.named()));
                yield listing(Optional.of(worker.named().name().orElse("Not named")), which, reach, wanted);
            }
            case Figure.Reached(PersonId person) -> {
                var member = staff.find(person)
                        .orElseThrow(() -> new NotFound("person-not-found", "There is no such person here"));
                yield listing(Optional.of(member.name()), Reach.of(person, member.memberships()), reach, wanted);
            }
        };
    }

    private List<WorkerAccessQueries.Named> cannotSee(Condition reach) {
        return named.of(reach).stream()
                .filter(worker -> worker.standing() != Standing.SEES)
                .map(Worker::named)
                .toList();
    }

    private Worker worker(String key, Condition reach) {
        return named.of(reach).stream()
                .filter(worker -> worker.named().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("worker-not-named", "No list names this social worker now"));
    }

    private Listing listing(Optional<String> of, Condition which, Condition reach, Paging wanted) {
        var total = children.count(which, reach);
        var paging = new Paging(Math.min(wanted.number(), wanted.pages(total)), wanted.size());
        return new Listing(of, total, paging, children.page(which, reach, paging));
    }
}
