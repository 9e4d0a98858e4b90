package org.virtualschool.cohort.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;

/** What a list leaves for a person to ask: a child that it does not name, or that the care system has deleted, is a question and never an answer. */
@Component
class OpenQuestions {

    private static final List<Standing> ASKED = List.of(Standing.NOT_NAMED, Standing.DELETED);

    private final WorkList work;
    private final MissingChildRepository missing;
    private final Clock clock;

    OpenQuestions(WorkList work, MissingChildRepository missing, Clock clock) {
        this.work = work;
        this.missing = missing;
        this.clock = clock;
    }

    /** Of the kind of work that the question is. */
    static String key(Standing asked) {
        return asked == Standing.DELETED ? "cohort.deleted-there" : "cohort.not-in-list";
    }

    /** Every question of the kind that is open in the bound council. */
    List<Work> due(Standing asked) {
        return missing.all(asked == Standing.DELETED).entrySet().stream()
                .map(open -> question(asked, open.getKey(), open.getValue()))
                .toList();
    }

    /** Opens a question for each child of whom the list leaves one, and closes those that the list has answered. */
    void ask(ImportId list, List<Compared> compared) {
        var answered = compared.stream()
                .filter(one -> one.standing() != Standing.HELD_BACK)
                .toList();
        ASKED.forEach(asked -> close(asked, answered));
        ASKED.forEach(asked -> open(asked, list, answered));
    }

    private void close(Standing asked, List<Compared> answered) {
        var open = missing.all(asked == Standing.DELETED);
        for (var one : answered) {
            var child = one.child().orElse(null);
            if (child != null && one.standing() != asked && open.containsKey(child)) {
                work.done(key(asked), open.get(child));
                missing.remove(child);
            }
        }
    }

    private void open(Standing asked, ImportId list, List<Compared> answered) {
        var open = missing.all(asked == Standing.DELETED);
        for (var one : answered) {
            var child = one.child().orElse(null);
            if (child != null && one.standing() == asked && !open.containsKey(child)) {
                var subject = UuidCreator.getTimeOrderedEpoch();
                work.open(question(asked, child, subject));
                missing.add(child, list, asked == Standing.DELETED, subject, clock.instant());
            }
        }
    }

    /** Closes what the list left to ask. */
    void takeBack(ImportId list) {
        for (var asked : ASKED) {
            missing.ofList(list, asked == Standing.DELETED).forEach((child, subject) -> {
                work.done(key(asked), subject);
                missing.remove(child);
            });
        }
    }

    private static Work question(Standing asked, ChildId child, UUID subject) {
        return Work.onChild(key(asked), subject, child, Roles.COORDINATOR);
    }
}
