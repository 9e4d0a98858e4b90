package org.virtualschool.cohort.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.caseload.NamedWorkers.Standing;
import org.virtualschool.cohort.caseload.NamedWorkers.Worker;
import org.virtualschool.cohort.caseload.WorkerAccessQueries.Lent;

/** Whether those who work with children can see them: whom lists name, who has access, and whom each reaches for which reason. */
@Service
class WorkerAccess {

    private final WorkerAccessQueries workers;
    private final CaseloadReading caseloads;
    private final NamedWorkers named;
    private final AuditTrail audit;
    private final Clock clock;

    WorkerAccess(
            WorkerAccessQueries workers, CaseloadReading caseloads, NamedWorkers named, AuditTrail audit, Clock clock) {
        this.workers = workers;
        this.caseloads = caseloads;
        this.named = named;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param standingIn with how many children the person stands in
     * @param lastAct when the person last saw or changed a child's record
     */
    record Colleague(CaseloadReading.Size size, int standingIn, Optional<Instant> lastAct) {}

    /** @param unnamed how many children in care no list gives a social worker */
    record Report(List<Worker> workers, int unnamed, List<Colleague> colleagues) {

        /** How many children have a social worker who cannot see them. */
        int unseen() {
            return workers.stream()
                    .filter(worker -> worker.standing() != Standing.SEES)
                    .mapToInt(worker -> worker.named().children())
                    .sum();
        }
    }

    @Transactional(readOnly = true)
    Report report(Condition reach) {
        var everybody = caseloads.everybody();
        var standingIn = workers.standingIn(LocalDate.now(clock), reach);
        var acts = audit.lastActs(
                everybody.stream().map(one -> one.member().person()).toList());
        var colleagues = everybody.stream()
                .map(one -> new Colleague(
                        one,
                        standingIn.getOrDefault(one.member().person(), 0),
                        Optional.ofNullable(acts.get(one.member().person()))))
                .toList();
        return new Report(named.of(reach), workers.withoutWorker(reach), colleagues);
    }

    /** @param reached how many children in care the person reaches in all */
    record PersonReach(
            Member member,
            int reached,
            List<Held> own,
            List<Lent> lent,
            Map<PersonId, String> names,
            Optional<Instant> lastAct) {}

    /** @throws org.virtualschool.web.NotFound for somebody who has no caseload here and never had one */
    @Transactional(readOnly = true)
    PersonReach of(PersonId person, Condition reach) {
        var caseload = caseloads.of(person);
        var lent = workers.lentTo(person, LocalDate.now(clock), reach);
        var names = new HashMap<>(caseload.names());
        lent.forEach(one -> names.computeIfAbsent(one.from(), named::nameOf));
        var member = caseload.member();
        return new PersonReach(
                member,
                workers.reachedBy(Reach.of(person, member.memberships()), reach),
                caseload.now(),
                lent,
                names,
                Optional.ofNullable(audit.lastActs(List.of(person)).get(person)));
    }
}
