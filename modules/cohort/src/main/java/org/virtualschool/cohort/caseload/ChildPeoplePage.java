package org.virtualschool.cohort.caseload;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.around.AroundSection;
import org.virtualschool.cohort.caseload.CaseloadReading.Around;
import org.virtualschool.cohort.delegation.Delegation;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** Who works and worked with a child. */
record ChildPeoplePage(String authority, ChildShell shell, Around around, Beside beside, Form form, boolean mayChange) {

    /** What stands beside the caseloads: everybody around the child, who stands in, and who is asked to take the child on. */
    record Beside(AroundSection people, StandingIn standingIn, TakingOn takingOn) {}

    TakingOn takingOn() {
        return beside.takingOn();
    }

    StandingIn standingIn() {
        return beside.standingIn();
    }

    String address() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    String endHref(Held held) {
        return address() + Urls.path(held.person(), "end");
    }

    String delegateHref() {
        return address() + Urls.path("delegations");
    }

    String endHref(Delegation delegation) {
        return delegateHref() + Urls.path(delegation.id(), "end");
    }

    boolean mayEnd(Delegation delegation) {
        return mayChange || standingIn().concernsReader(delegation);
    }

    String name(Held held) {
        return around.names().getOrDefault(held.person(), "Somebody not known");
    }

    String since(Held held) {
        return Dates.day(held.since())
                + (held.fromList()
                        ? ", from the list"
                        : held.by()
                                .map(around.names()::get)
                                .map(who -> ", by " + who)
                                .orElse(""));
    }

    String until(Held held) {
        return held.endedAt().map(Dates::day).orElse("")
                + held.endedBy()
                        .map(around.names()::get)
                        .map(who -> ", by " + who)
                        .orElse("");
    }

    List<Choice> choices() {
        return Colleagues.choices(around.others());
    }

    @Override
    public String toString() {
        return "ChildPeoplePage[" + shell.child() + "]";
    }
}
