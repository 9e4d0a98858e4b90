package org.virtualschool.cohort.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.people.MovingCaseloads;
import org.virtualschool.web.Refused;

/**
 * Gives a caseload, or some of its children, to somebody else, as far as whoever does it reaches the children. What a list says goes on being so: a child whom it
 * names by the first person's number stays there too, until the list says otherwise; somebody whose access has ended loses the number.
 */
@Service
class Transferring {

    private final CaseloadReading reading;
    private final MovingCaseloads caseloads;
    private final TransferRepository transfers;
    private final Staff staff;
    private final Clock clock;

    Transferring(
            CaseloadReading reading,
            MovingCaseloads caseloads,
            TransferRepository transfers,
            Staff staff,
            Clock clock) {
        this.reading = reading;
        this.caseloads = caseloads;
        this.transfers = transfers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Whose caseload is to go, and who could take it on. */
    record Choice(Member from, List<Member> others) {}

    /** @throws org.virtualschool.web.NotFound for somebody who has no caseload here */
    @Transactional(readOnly = true)
    Choice choice(PersonId from) {
        var member = reading.of(from).member();
        return new Choice(
                member,
                staff.today().stream()
                        .filter(Member::hasCaseload)
                        .filter(one -> !one.person().equals(from))
                        .toList());
    }

    /** @param children all who come to the other @param staying those of them who stay with the first too, because a list says so */
    record Plan(
            Member from, Member to, LocalDate day, TransferReason reason, List<Held> children, Set<ChildId> staying) {

        List<ChildId> ids() {
            return children.stream().map(held -> held.child().id()).toList();
        }

        boolean stays(Held held) {
            return staying.contains(held.child().id());
        }
    }

    /** @param plan empty if there are problems @param problems what to do, by field */
    record Outcome(Optional<Plan> plan, Map<String, String> problems) {}

    /** What the form asks for, or everything that is wrong with it. */
    @Transactional(readOnly = true)
    Outcome plan(PersonId from, TransferForm form) {
        var choice = choice(from);
        var problems = new LinkedHashMap<String, String>();
        var to = choice.others().stream()
                .filter(one -> one.person().toString().equals(form.to()))
                .findFirst();
        var reason = Optional.ofNullable(form.reason()).flatMap(TransferReason::named);
        if (to.isEmpty()) {
            problems.put("to", "Choose who takes on the children");
        }
        if (form.day() == null) {
            problems.put("day", "Enter from which day");
        } else if (form.day().isAfter(LocalDate.now(clock))) {
            problems.put("day", "The children move when you confirm: enter today or an earlier day");
        }
        if (reason.isEmpty()) {
            problems.put("reason", "Choose a reason");
        }
        if (!problems.isEmpty() || form.day() == null) {
            return new Outcome(Optional.empty(), problems);
        }
        return new Outcome(
                Optional.of(planned(choice.from(), to.orElseThrow(), form.day(), reason.orElseThrow())), Map.of());
    }

    private Plan planned(Member from, Member to, LocalDate day, TransferReason reason) {
        var held = reading.changeable(from.person());
        var staying = new HashSet<ChildId>();
        if (!from.memberships().isEmpty()) {
            held.stream()
                    .filter(Held::fromList)
                    .forEach(one -> staying.add(one.child().id()));
        }
        var others = reading.changeable(to.person()).stream()
                .map(one -> one.child().id())
                .collect(Collectors.toSet());
        var children = held.stream()
                .filter(one -> !staying.contains(one.child().id())
                        || !others.contains(one.child().id()))
                .toList();
        return new Plan(from, to, day, reason, children, staying);
    }

    /**
     * Moves children of the plan.
     *
     * @param moves which of them
     * @throws Refused if the plan's are not as many as the person was shown, or none of them moves
     */
    @Transactional
    void transfer(Plan plan, int expected, Predicate<ChildId> moves) {
        var now = planned(plan.from(), plan.to(), plan.day(), plan.reason());
        if (now.children().isEmpty() || now.children().size() != expected) {
            throw new Refused(
                    "caseload-changed", "The caseload has changed since you looked. Check it and confirm again");
        }
        var moving = now.ids().stream().filter(moves).toList();
        if (moving.isEmpty()) {
            throw new Refused("nobody-moves", "Choose at least one child");
        }
        if (now.from().memberships().isEmpty() && moving.size() == now.ids().size()) {
            staff.setWorkerNumber(now.from().person(), Optional.empty());
        }
        var leaving =
                moving.stream().filter(child -> !now.staying().contains(child)).toList();
        caseloads.move(now.from().person(), now.to().person(), moving, leaving);
        transfers.add(new Transfer(
                now.from().person(),
                now.to().person(),
                now.day(),
                now.reason(),
                moving.size(),
                clock.instant(),
                Actor.current().person()));
    }
}
