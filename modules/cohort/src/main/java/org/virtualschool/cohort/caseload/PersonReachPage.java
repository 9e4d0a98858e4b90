package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;

/** Which children one person reaches, and why. */
record PersonReachPage(String authority, WorkerAccess.PersonReach reach) {

    /** One child by name, and why the person reaches it. */
    record Line(ChildId child, String name, String why, String since, String until) {}

    /** What each role reaches, in words. */
    List<String> roles() {
        return reach.member().memberships().stream()
                .map(membership -> membership.roleName() + ": " + says(membership))
                .toList();
    }

    private static String says(Me.Membership membership) {
        return switch (membership.scope()) {
            case Scope.Everyone everyone -> "every child";
            case Scope.YearGroups groups ->
                "children of "
                        + groups.years().stream().sorted().map(YearGroup::says).collect(Collectors.joining(", "));
            case Scope.Caseload caseload -> "the children below, and no others";
            case Scope.SchoolRoll roll ->
                "looked-after children of " + roll.urns().size() + " schools";
        };
    }

    List<Line> lines() {
        return Stream.concat(
                        reach.own().stream()
                                .map(held -> new Line(
                                        held.child().id(),
                                        held.child().listName(),
                                        held.fromList()
                                                ? "On the caseload: social care’s list names the person"
                                                : "On the caseload, put there by " + by(held),
                                        Dates.day(held.since()),
                                        "Until taken off")),
                        reach.lent().stream()
                                .map(lent -> new Line(
                                        lent.child(),
                                        ListName.of(lent.givenName(), lent.familyName(), lent.reference()),
                                        "Stands in for " + name(lent.from()),
                                        Dates.day(lent.since()),
                                        Dates.day(lent.until()))))
                .toList();
    }

    private String by(Held held) {
        return held.by().map(this::name).orElse("somebody not known");
    }

    private String name(PersonId person) {
        return Objects.requireNonNullElse(reach.names().get(person), "somebody not known");
    }

    /** The list of all whom the person reaches. */
    Link allHref() {
        var figure = new CountedChildren.Figure.Reached(reach.member().person());
        return Link.to(CountedChildrenPage.href(authority, figure, 1), "List").about("the children in care, in all");
    }

    String lastAct() {
        return reach.lastAct().map(Dates::day).orElse("Never");
    }

    String childHref(Line line) {
        return Urls.below(authority, "children", line.child());
    }

    String backHref() {
        return Urls.below(authority, "caseloads", "access");
    }

    @Override
    public String toString() {
        return "PersonReachPage[" + reach.member().person() + "]";
    }
}
