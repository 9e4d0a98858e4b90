package org.virtualschool.cohort.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.caseload.CaseloadReading.Caseload;
import org.virtualschool.cohort.roll.ChildSearchQueries.Found;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** One person's caseload. @param found children to add, for what was typed */
record CaseloadPage(String authority, Caseload caseload, List<Found> found, Form form, boolean mayChange) {

    String name() {
        return caseload.member().name();
    }

    String roles() {
        return caseload.member().memberships().isEmpty()
                ? "This person’s access has ended. Move the children to somebody else’s caseload."
                : caseload.member().roles();
    }

    /** Whether children can be added: an ended access reaches nobody. */
    boolean mayAdd() {
        return mayChange && caseload.member().hasCaseload();
    }

    boolean searched() {
        return form.value("search") != null && !form.hasErrors();
    }

    @Nullable
    String number() {
        return form.value("number") == null ? caseload.member().workerNumber().orElse(null) : form.value("number");
    }

    String address() {
        return Urls.below(authority, "caseloads", caseload.member().person());
    }

    /** Whether there is anything to move. */
    boolean mayTransfer() {
        return mayChange && !caseload.now().isEmpty();
    }

    String transferHref() {
        return address() + Urls.path("transfer");
    }

    /** "12 children to Sam O’Grady", or from. */
    String what(Transfer transfer) {
        var gone = transfer.from().equals(caseload.member().person());
        var children = transfer.children() == 1 ? "1 child" : transfer.children() + " children";
        return children + (gone ? " to " : " from ") + caseload.names().get(gone ? transfer.to() : transfer.from());
    }

    String recorded(Transfer transfer) {
        return Dates.day(transfer.at()) + ", by " + caseload.names().get(transfer.by());
    }

    String everybodyHref() {
        return Urls.below(authority, "caseloads");
    }

    String childHref(Held held) {
        return Urls.below(authority, "children", held.child().id());
    }

    String addHref(Found child) {
        return address() + Urls.path("children", child.id());
    }

    String endHref(Held held) {
        return address() + Urls.path("children", held.child().id(), "end");
    }

    String year(Held held) {
        return YearGroup.says(held.child().yearGroup());
    }

    String year(Found child) {
        return YearGroup.says(child.yearGroup());
    }

    String name(Found child) {
        return ListName.of(child.givenName(), child.familyName(), child.reference());
    }

    boolean has(Found child) {
        return caseload.now().stream().anyMatch(held -> held.child().id().equals(child.id()));
    }

    String since(Held held) {
        return Dates.day(held.since()) + how(held);
    }

    String until(Held held) {
        return held.endedAt().map(Dates::day).orElse("")
                + held.endedBy()
                        .map(caseload.names()::get)
                        .map(who -> ", by " + who)
                        .orElse("");
    }

    private String how(Held held) {
        return held.fromList()
                ? ", from the list"
                : held.by().map(caseload.names()::get).map(who -> ", by " + who).orElse("");
    }

    @Override
    public String toString() {
        return "CaseloadPage[" + caseload.member().person() + "]";
    }
}
