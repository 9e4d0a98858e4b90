package org.virtualschool.cohort.family;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.care.Revealing;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Records who holds parental responsibility, and gives it out for a reason. The audit says that something changed, and never who it is. */
@Service
class KeepingFamily {

    private final HolderRepository holders;
    private final Relationships relationships;
    private final Revealing revealing;
    private final Audit audit;
    private final Clock clock;

    KeepingFamily(
            HolderRepository holders, Relationships relationships, Revealing revealing, Audit audit, Clock clock) {
        this.holders = holders;
        this.relationships = relationships;
        this.revealing = revealing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, now and before; who asked and why is kept. @param reason not empty */
    @Transactional
    List<Holder> reveal(ChildId child, String reason) {
        revealing.noteFamily(child, reason);
        return holders.of(child);
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> add(ChildId child, HolderForm form) {
        var problems = new LinkedHashMap<String, String>();
        if (form.relationship() == null || !relationships.has(form.relationship())) {
            problems.put("relationship", "Choose as what the person holds it");
        }
        if (form.from() == null || form.from().isAfter(today())) {
            problems.put("from", "Enter since when the person holds it, as far as you know, today or earlier");
        }
        if (problems.isEmpty()) {
            holders.add(child, holder(form), Actor.current().person(), clock.instant());
            changed(child, "recorded");
        }
        return problems;
    }

    private static Holder holder(HolderForm form) {
        return new Holder(
                UuidCreator.getTimeOrderedEpoch(),
                Objects.requireNonNull(form.relationship()),
                HolderForm.text(form.name()).orElseThrow(),
                HolderForm.text(form.address()),
                HolderForm.text(form.email()),
                HolderForm.text(form.phone()),
                Objects.requireNonNull(form.from()),
                Optional.empty());
    }

    /** Today is the first day on which the person no longer holds it. @throws NotFound if nobody of this line does @throws Refused if it began today */
    @Transactional
    void end(ChildId child, UUID id) {
        var holder = find(child, id);
        if (!holder.holdsOn(today())) {
            throw unknown();
        }
        if (!holder.startsOn().isBefore(today())) {
            throw new Refused("holder-of-today", "It began only today: say that it was never so");
        }
        holders.end(child, holder.id(), today());
        changed(child, "ended");
    }

    /** It was never so. @throws NotFound if it is not there */
    @Transactional
    void takeAway(ChildId child, UUID id) {
        holders.takeAway(child, find(child, id).id(), Actor.current().person(), clock.instant());
        changed(child, "taken away");
    }

    private Holder find(ChildId child, UUID id) {
        return holders.of(child).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(KeepingFamily::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("holder-not-found", "Nobody of this line holds parental responsibility now");
    }

    private void changed(ChildId child, String what) {
        audit.changed(CohortAction.RECORD_FAMILY.key(), List.of(child), "holder of parental responsibility " + what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
