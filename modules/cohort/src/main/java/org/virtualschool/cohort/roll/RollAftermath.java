package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Query;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.cohort.roll.HeldValueRepository.Held;
import org.virtualschool.cohort.roll.RollChange.HeldField;
import org.virtualschool.tenancy.Tenancy;

/** What follows from writing the roll: values held back, the audit, the news. */
@Component
class RollAftermath {

    private final HeldValueRepository heldValues;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final ListedCaseloads caseloads;
    private final WorkList work;

    RollAftermath(
            HeldValueRepository heldValues,
            Audit audit,
            ApplicationEventPublisher events,
            ListedCaseloads caseloads,
            WorkList work) {
        this.heldValues = heldValues;
        this.audit = audit;
        this.events = events;
        this.caseloads = caseloads;
        this.work = work;
    }

    /** Keeps what could not be taken; what waited for a field that is settled or held anew waits no longer. */
    void hold(Map<RollChange, Dossier> taken, Instant at) {
        var settled = new ArrayList<Held>();
        var additions = new ArrayList<Query>();
        taken.forEach((change, dossier) -> {
            var fields = new LinkedHashMap<String, HeldField>();
            Stream.concat(change.held().stream(), dossier.held().stream())
                    .forEach(field -> fields.putIfAbsent(field.field(), field));
            Stream.concat(change.settled().stream(), fields.keySet().stream())
                    .filter(field -> !RollWriting.isNew(dossier))
                    .forEach(field -> settled.add(new Held(dossier.id(), field)));
            fields.values().forEach(field -> additions.add(heldValues.adding(dossier.id(), field, at)));
        });
        heldValues.resolve(settled, at);
        heldValues.run(additions);
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
        caseloads.bringInLine();
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
