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
import org.virtualschool.casework.spi.DutySource;

/** A child that a whole list does not name is a question for a person, and never leaves the roll by that alone. */
@Component
class MissingChildren implements DutySource {

    private final WorkList work;
    private final MissingChildRepository missing;
    private final Clock clock;

    MissingChildren(WorkList work, MissingChildRepository missing, Clock clock) {
        this.work = work;
        this.missing = missing;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.not-in-list";
    }

    @Override
    public String says() {
        return "Ask social care whether the child is still looked after";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " children are not in the latest list: ask social care whether they are still looked after";
    }

    @Override
    public List<Work> due() {
        return missing.all().entrySet().stream()
                .map(asked -> question(asked.getKey(), asked.getValue()))
                .toList();
    }

    /** Opens a question for each child that is not named, and closes those of children that are named again. */
    void ask(ImportId list, List<Compared> compared) {
        var open = missing.all();
        for (var one : compared) {
            var child = one.child().orElse(null);
            if (child == null || one.standing() == Standing.HELD_BACK) {
                continue;
            }
            if (one.standing() == Standing.NOT_NAMED && !open.containsKey(child)) {
                var subject = UuidCreator.getTimeOrderedEpoch();
                work.open(question(child, subject));
                missing.add(child, list, subject, clock.instant());
            } else if (one.standing() != Standing.NOT_NAMED && open.containsKey(child)) {
                work.done(key(), open.get(child));
                missing.remove(child);
            }
        }
    }

    private Work question(ChildId child, UUID subject) {
        return Work.onChild(key(), subject, child, Roles.COORDINATOR);
    }
}
