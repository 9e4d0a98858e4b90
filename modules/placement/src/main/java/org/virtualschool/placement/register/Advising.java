package org.virtualschool.placement.register;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.AdviceId;
import org.virtualschool.placement.PlacementAction;

/** Keeps the advice log. */
@Service
class Advising {

    private final AdviceRepository log;
    private final RegisterRepository register;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    Advising(AdviceRepository log, RegisterRepository register, WorkList list, Audit audit, Clock clock) {
        this.log = log;
        this.register = register;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void advised(Entry entry, AdviceForm sent) {
        register.hold(entry.id());
        log.add(new Advice(
                AdviceId.next(),
                entry.id(),
                Objects.requireNonNull(sent.on()),
                sent.askerCode(),
                sent.topicCode(),
                sent.words(),
                sent.followUpOn(),
                clock.instant(),
                Actor.current().person(),
                null,
                null));
        changed(entry, "advice recorded");
    }

    /** Somebody has looked again. */
    @Transactional
    void followedUp(Entry entry, AdviceId id) {
        if (log.followUp(id, clock.instant(), Actor.current().person())) {
            changed(entry, "advice followed up");
        }
    }

    /** It was a mistake: it stays to be read, and does not count. */
    @Transactional
    void strike(Entry entry, AdviceId id, String because) {
        if (log.strike(id, because, clock.instant(), Actor.current().person())) {
            changed(entry, "advice struck out");
        }
    }

    private void changed(Entry entry, String what) {
        list.lookAgain();
        audit.changed(PlacementAction.RECORD_ADVICE.key(), List.of(entry.subject()), what);
    }
}
