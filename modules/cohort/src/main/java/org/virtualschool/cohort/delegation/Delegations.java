package org.virtualschool.cohort.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/**
 * Lets a colleague stand in for somebody with a child until a last day. Only whoever has the child on the own caseload does, so nobody passes
 * on what was lent; the colleague's access reaches a caseload already, so nobody gains an action. After the last day it is over by itself.
 */
@Service
public class Delegations {

    private static final String DEED = CohortAction.DELEGATE.key();

    private final DelegationRepository delegations;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    Delegations(DelegationRepository delegations, Staff staff, Audit audit, Clock clock) {
        this.delegations = delegations;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who stands in with the child today. */
    @Transactional(readOnly = true)
    public List<Delegation> of(ChildId child) {
        return delegations.of(child, LocalDate.now(clock));
    }

    /** With which of these children the person stands in today; where for several, the one that lasts longest. */
    @Transactional(readOnly = true)
    public Map<ChildId, Delegation> heldBy(PersonId person, Collection<ChildId> children) {
        return delegations.to(person, children, LocalDate.now(clock)).stream()
                .collect(Collectors.toUnmodifiableMap(Delegation::child, one -> one, (one, longest) -> longest));
    }

    /** Who could stand in for the person with the child; nobody if the child is not on the person's own caseload. */
    @Transactional(readOnly = true)
    public List<Member> whoCould(PersonId from, ChildId child) {
        return delegations.isOnCaseload(from, child) ? colleagues(from) : List.of();
    }

    private List<Member> colleagues(PersonId from) {
        return staff.today().stream()
                .filter(member -> !member.person().equals(from) && reachesACaseload(member))
                .toList();
    }

    /** An access administrator's role has the scope of a caseload and sees no child. */
    private static boolean reachesACaseload(Member member) {
        return member.memberships().stream()
                .anyMatch(held ->
                        held.scope() instanceof Scope.Caseload && !held.role().equals(Roles.ACCESS_ADMINISTRATOR));
    }

    /** Somebody to stand in until a day. */
    public record Wanted(Member to, LocalDate until, DelegationReason reason) {}

    /** @param wanted empty if there are problems @param problems what to do, by field */
    public record Outcome(Optional<Wanted> wanted, Map<String, String> problems) {}

    /** What the form asks for, or everything that is wrong with it. */
    @Transactional(readOnly = true)
    public Outcome read(PersonId from, DelegationForm form) {
        var problems = new LinkedHashMap<String, String>();
        var to = colleagues(from).stream()
                .filter(one -> one.person().toString().equals(form.to()))
                .findFirst();
        var reason = Optional.ofNullable(form.reason()).flatMap(DelegationReason::named);
        if (to.isEmpty()) {
            problems.put("to", "Choose who stands in for you");
        }
        wrongDay(form.until()).ifPresent(problem -> problems.put("until", problem));
        if (reason.isEmpty()) {
            problems.put("reason", "Choose why");
        }
        return problems.isEmpty() && form.until() != null
                ? new Outcome(Optional.of(new Wanted(to.orElseThrow(), form.until(), reason.orElseThrow())), Map.of())
                : new Outcome(Optional.empty(), problems);
    }

    private Optional<String> wrongDay(@Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        if (until == null) {
            return Optional.of("Enter the last day");
        }
        if (until.isBefore(today)) {
            return Optional.of("The last day must be today or later");
        }
        return until.isAfter(today.plusWeeks(Delegation.LONGEST_IN_WEEKS))
                ? Optional.of("The last day must be within six weeks. For longer, ask for the child to be moved")
                : Optional.empty();
    }

    /**
     * From now on the other reaches the child, until the last day.
     *
     * @throws Refused if the child is not on the person's own caseload, or the other stands in already
     */
    @Transactional
    public void delegate(PersonId from, ChildId child, Wanted wanted) {
        if (!delegations.isOnCaseload(from, child)) {
            throw new Refused(
                    "not-on-own-caseload",
                    "The child is not on your own caseload: whoever has the child there decides");
        }
        var to = wanted.to().person();
        var delegation =
                new Delegation(DelegationId.next(), child, from, to, wanted.until(), wanted.reason(), clock.instant());
        if (!delegations.add(delegation, LocalDate.now(clock))) {
            throw new Refused(
                    "stands-in-already", "This person stands in for you with the child already. End that first");
        }
        audit.changed(DEED, List.of(child), from + " lets " + to + " stand in until " + wanted.until());
    }

    /**
     * Ends it at once.
     *
     * @param manages whether the person may change anybody's caseload
     * @throws NotFound if nobody stands in so with the child today
     * @throws Forbidden if it concerns neither the person, nor does the person manage caseloads
     */
    @Transactional
    public void end(PersonId person, ChildId child, DelegationId id, boolean manages) {
        var delegation = of(child).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("delegation-not-found", "Nobody stands in so with this child"));
        if (!manages && !delegation.concerns(person)) {
            throw new Forbidden(CohortAction.CHANGE_CASELOAD.says());
        }
        if (delegations.end(id, person, clock.instant())) {
            audit.changed(DEED, List.of(child), delegation.to() + " no longer stands in for " + delegation.from());
        }
    }
}
