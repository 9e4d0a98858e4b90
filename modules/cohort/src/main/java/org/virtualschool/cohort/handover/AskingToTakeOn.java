package org.virtualschool.cohort.handover;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;

/**
 * Asks somebody to take on a child from somebody else. From then on the child is on both caseloads, so that nobody answers for a child whom
 * they have not seen, and the child is never with nobody.
 */
@Service
class AskingToTakeOn {

    private final HandoverRepository handovers;
    private final Caseloads caseloads;
    private final Staff staff;
    private final HandoverNews news;
    private final Clock clock;

    AskingToTakeOn(HandoverRepository handovers, Caseloads caseloads, Staff staff, HandoverNews news, Clock clock) {
        this.handovers = handovers;
        this.caseloads = caseloads;
        this.staff = staff;
        this.news = news;
        this.clock = clock;
    }

    /** @param from who has the child, as far as it is the reader's to say @param to who could take it on */
    record Choice(List<Member> from, List<Member> to) {}

    /** @param reader who asks @param manages whether the reader may change anybody's caseload; everybody else gives up an own child only */
    @Transactional(readOnly = true)
    Choice choice(ChildId child, PersonId reader, boolean manages) {
        var have = handovers.whoHas(child);
        var from = have.stream()
                .filter(person -> manages || person.equals(reader))
                .flatMap(person -> staff.find(person).stream())
                .toList();
        var to = staff.today().stream()
                .filter(member -> reachesACaseload(member) && !have.contains(member.person()))
                .toList();
        return new Choice(from, to);
    }

    /** An access administrator's role has the scope of a caseload and sees no child. */
    private static boolean reachesACaseload(Member member) {
        return member.memberships().stream()
                .anyMatch(held ->
                        held.scope() instanceof Scope.Caseload && !held.role().equals(Roles.ACCESS_ADMINISTRATOR));
    }

    /** @return what to do, by field; nobody was asked then. Empty if somebody was */
    @Transactional
    Map<String, String> ask(ChildId child, HandoverForm form, PersonId reader, boolean manages) {
        var choice = choice(child, reader, manages);
        var problems = new LinkedHashMap<String, String>();
        var from = one(choice.from(), form.from());
        var to = one(choice.to(), form.to());
        var reason = Optional.ofNullable(form.reason()).flatMap(HandoverReason::named);
        if (from.isEmpty()) {
            problems.put("from", "Choose who has the child now");
        }
        if (to.isEmpty()) {
            problems.put("to", "Choose who is to take the child on");
        }
        if (reason.isEmpty()) {
            problems.put("reason", "Choose why");
        }
        if (problems.isEmpty() && !ask(child, from.orElseThrow(), to.orElseThrow(), reason.orElseThrow())) {
            problems.put("to", "Somebody is asked to take the child on already. Take that back first");
        }
        return problems;
    }

    private boolean ask(ChildId child, PersonId from, PersonId to, HandoverReason reason) {
        var by = Actor.current().person();
        var handover = new Handover(
                HandoverId.next(), child, from, to, reason, clock.instant(), by, Optional.empty(), Optional.empty());
        if (!handovers.add(handover)) {
            return false;
        }
        caseloads.add(to, child);
        news.asked(handover);
        return true;
    }

    private static Optional<PersonId> one(List<Member> members, @Nullable String sent) {
        return members.stream()
                .map(Member::person)
                .filter(person -> person.toString().equals(sent))
                .findFirst();
    }
}
