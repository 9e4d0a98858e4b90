package org.virtualschool.placement.register;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;

/** Notes what we know ourselves of a child, and takes it back. What others told stays beside it. */
@Service
class Noting {

    private final OwnFactRepository facts;
    private final RegisterRepository register;
    private final Audit audit;
    private final Clock clock;

    Noting(OwnFactRepository facts, RegisterRepository register, Audit audit, Clock clock) {
        this.facts = facts;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes it in place of what we noted before. */
    @Transactional
    void note(Entry entry, Asked fact, String value) {
        register.hold(entry.id());
        facts.supersede(entry.id(), fact.key(), clock.instant());
        facts.add(
                entry.id(),
                new OwnFact(fact.key(), value, clock.instant(), Actor.current().person()));
        changed(entry, "own fact noted: " + fact.key());
    }

    /** Nothing of our own is said of it any more. */
    @Transactional
    void takeBack(Entry entry, Asked fact) {
        register.hold(entry.id());
        if (facts.supersede(entry.id(), fact.key(), clock.instant())) {
            changed(entry, "own fact taken back: " + fact.key());
        }
    }

    private void changed(Entry entry, String what) {
        audit.changed(PlacementAction.KEEP_REGISTER.key(), List.of(entry.subject()), what);
    }
}
