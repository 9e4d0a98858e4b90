package org.virtualschool.cohort.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.delegation.Delegation;
import org.virtualschool.cohort.delegation.DelegationReason;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.Choice;

/**
 * Who stands in with a child.
 *
 * @param colleagues who could stand in for the reader; nobody if the child is not on the reader's own caseload
 * @param names of those who stand in, and for whom
 */
record StandingIn(List<Delegation> now, List<Member> colleagues, Map<PersonId, String> names, PersonId reader) {

    boolean mayDelegate() {
        return !colleagues.isEmpty();
    }

    boolean concernsReader(Delegation delegation) {
        return delegation.concerns(reader);
    }

    String who(Delegation delegation) {
        return names.getOrDefault(delegation.to(), "");
    }

    String forWhom(Delegation delegation) {
        return names.getOrDefault(delegation.from(), "");
    }

    String since(Delegation delegation) {
        return Dates.day(delegation.since());
    }

    String until(Delegation delegation) {
        return Dates.day(delegation.until());
    }

    List<Choice> choices() {
        return Colleagues.choices(colleagues);
    }

    List<Choice> reasons() {
        return Arrays.stream(DelegationReason.values())
                .map(reason -> Choice.of(reason.name(), reason.says()))
                .toList();
    }

    @Override
    public String toString() {
        return "StandingIn[" + now.size() + "]";
    }
}
