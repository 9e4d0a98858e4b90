package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.tenancy.Tenancy;

/** What follows from writing the roll: values held back, the audit, the news. */
@Component
class RollAftermath {

    private final WhatWaits waits;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InLineWithTheRoll others;
    private final WorkList work;

    RollAftermath(
            WhatWaits waits, Audit audit, ApplicationEventPublisher events, InLineWithTheRoll others, WorkList work) {
        this.waits = waits;
        this.audit = audit;
        this.events = events;
        this.others = others;
        this.work = work;
    }

    /** Keeps what could not be taken. */
    void hold(Map<RollChange, Dossier> taken, Instant at) {
        waits.keep(taken, at);
    }

    /** What was written at the instant is taken back: nothing of it waits any more. */
    void takeBackWhatWaits(Instant written, Instant at) {
        waits.takeBack(written, at);
    }

    void tellUndone(Collection<Dossier> undone, RollWriting.Manner manner) {
        var byWords = new HashMap<String, List<ChildId>>();
        for (var dossier : undone) {
            byWords.computeIfAbsent("taken back: " + words(dossier), words -> new ArrayList<>())
                    .add(dossier.id());
        }
        byWords.forEach((words, children) -> audit.changed(CohortAction.UNDO_IMPORT.key(), children, words));
        if (manner == RollWriting.Manner.NEWS) {
            undone.forEach(dossier -> dossier.news().forEach(events::publishEvent));
        }
    }

    void tell(Collection<Dossier> taken, RollWriting.Manner manner) {
        var byWords = new HashMap<String, List<ChildId>>();
        for (var dossier : taken) {
            if (!dossier.changes().isEmpty()) {
                byWords.computeIfAbsent(words(dossier), words -> new ArrayList<>())
                        .add(dossier.id());
            }
        }
        byWords.forEach((words, children) -> audit.changed(CohortAction.IMPORT_ROLL.key(), children, words));
        if (manner == RollWriting.Manner.OPENING_POSITION) {
            others.knownBefore(taken.stream().map(Dossier::id).toList());
        }
        for (var dossier : taken) {
            if (dossier.adopted()) {
                work.forget(dossier.id());
                events.publishEvent(new CohortEvent.RecordSealed(Tenancy.current(), dossier.id()));
            } else if (manner == RollWriting.Manner.NEWS) {
                dossier.news().forEach(events::publishEvent);
            }
        }
    }

    /** Who works with whom, as far as lists say, and what needs somebody now. */
    void bringInLine() {
        others.bringInLine();
        work.lookAgain();
    }

    private static String words(Dossier dossier) {
        if (dossier.adopted()) {
            return "record sealed";
        }
        var changes = String.join(", ", dossier.changes());
        return RollWriting.isNew(dossier) ? "added to the roll" : changes;
    }
}
