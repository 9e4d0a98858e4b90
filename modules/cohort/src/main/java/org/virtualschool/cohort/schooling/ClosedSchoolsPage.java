package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Map;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.schooling.ClosedSchoolReading.Entry;
import org.virtualschool.directory.SchoolLink;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** The children on roll at schools that are not open any more, as their page shows them. */
record ClosedSchoolsPage(String authority, List<Entry> entries, boolean mayRecord) {

    String href(Entry entry) {
        return Urls.below(authority, "children", entry.onRoll().child(), "schooling");
    }

    String name(Entry entry) {
        var onRoll = entry.onRoll();
        return onRoll.name().isEmpty() ? ListName.unknown(onRoll.reference()) : onRoll.name();
    }

    String school(Entry entry) {
        return entry.onRoll().school() + " (" + entry.onRoll().urn() + ")";
    }

    String followHref(Entry entry, SchoolLink link) {
        return followHref(authority, entry.onRoll().child(), link);
    }

    /** Where somebody chooses the school and confirms it. */
    static String followHref(String authority, ChildId child, SchoolLink link) {
        return Urls.query(
                Urls.below(authority, "children", child, "schooling", "school"),
                Map.of("words", link.school().urn().toString()));
    }

    String says(SchoolLink link) {
        return inWords(link);
    }

    static String inWords(SchoolLink link) {
        var on = link.on().map(day -> ", " + Dates.day(day)).orElse("");
        return link.kind().says() + on + ", URN " + link.school().urn();
    }

    @Override
    public String toString() {
        return "ClosedSchoolsPage[" + entries.size() + "]";
    }
}
