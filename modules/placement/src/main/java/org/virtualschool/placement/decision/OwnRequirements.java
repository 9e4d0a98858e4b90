package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.NotFound;

/** What a council asks of placements beside the law: read, added and ended. */
@Service
class OwnRequirements {

    private final OwnRequirementRepository own;
    private final Requirements requirements;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    OwnRequirements(OwnRequirementRepository own, Requirements requirements, Audit audit, WorkList work, Clock clock) {
        this.own = own;
        this.requirements = requirements;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OwnRequirement> all() {
        return own.all();
    }

    /** What the law asks of placements that start today. */
    List<Requirement> national() {
        return requirements.national(today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return what is wrong, by field; nothing was saved then */
    @Transactional
    public Map<String, String> add(OwnRequirementForm form, PersonId by) {
        var problems = form.problems(today());
        if (problems.isEmpty()) {
            var asked = OwnRequirement.of(
                    Objects.requireNonNull(form.situation()),
                    MoveForm.text(form.says()),
                    Optional.ofNullable(form.approver()),
                    MoveForm.text(form.source()),
                    Objects.requireNonNull(form.from()));
            own.add(asked, clock.instant(), by);
            changed("own requirement of placements added");
        }
        return problems;
    }

    /** It is asked of placements that are proposed today for the last time. @throws NotFound for one that is not there or has ended */
    @Transactional
    public void end(UUID id) {
        var found = own.all().stream().filter(asked -> asked.id().equals(id)).findFirst();
        var last = found.map(asked -> later(today(), asked.firstDay())).orElse(today());
        if (!own.end(id, last)) {
            throw new NotFound("requirement-not-found", "There is no such requirement, or it has ended already");
        }
        changed("own requirement of placements ended");
    }

    private void changed(String what) {
        audit.changed(PlacementAction.SET_REQUIREMENTS.key(), List.of(), what);
        work.lookAgain();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
