package org.virtualschool.cohort.liaison;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** One document, without its content. */
record DocumentPage(
        String authority,
        ChildShell shell,
        SharedDocument document,
        String type,
        String sharedBy,
        May may,
        SchoolSection school) {

    /** @param know its title @param open whether the reader may, and it can be opened @param takeAway delete its content */
    record May(boolean know, boolean open, boolean takeAway) {}

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("Kind", type),
                SummaryRow.of("Called", may.know() ? document.title() : "Restricted: ask the social worker"),
                SummaryRow.of("Dated", Dates.day(document.dated())),
                SummaryRow.of("Shared", "By " + sharedBy + " on " + Dates.dayAndTime(document.sharedAt())),
                SummaryRow.of("Who may open it", document.access().says()),
                SummaryRow.of("Kept until", Dates.day(document.keepUntil())),
                SummaryRow.of("State", document.state().says()));
    }

    boolean mayTakeAway() {
        return may.takeAway() && document.stands();
    }

    boolean isRestricted() {
        return document.access() == AccessClass.RESTRICTED;
    }

    String href(String deed) {
        return back() + Urls.path("documents", document.id(), deed);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    @Override
    public String toString() {
        return "DocumentPage[" + document.id() + "]";
    }
}
