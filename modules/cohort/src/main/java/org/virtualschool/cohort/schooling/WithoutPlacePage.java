package org.virtualschool.cohort.schooling;

import java.util.List;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.schooling.WithoutPlaceList.Entry;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** The children without a suitable full-time place, as their page shows them. */
record WithoutPlacePage(String authority, List<Entry> entries) {

    String closedHref() {
        return Urls.below(authority, "closed-schools");
    }

    String termDatesHref() {
        return Urls.below(authority, "term-dates");
    }

    /** Whether every number is exact. */
    boolean exact() {
        return entries.stream().allMatch(entry -> entry.days().terms().isPresent());
    }

    String href(Entry entry) {
        return Urls.below(authority, "children", entry.row().child(), "schooling");
    }

    String name(Entry entry) {
        return entry.row().name().isEmpty()
                ? ListName.unknown(entry.row().reference())
                : entry.row().name();
    }

    String year(Entry entry) {
        return entry.row()
                .yearGroup()
                .map(year -> year == 0 ? "Reception" : "Year " + year)
                .orElse("");
    }

    String school(Entry entry) {
        return entry.row().school().orElse("None");
    }

    String since(Entry entry) {
        return Dates.day(entry.days().since());
    }

    String due(Entry entry) {
        return Dates.day(entry.days().due());
    }

    @Override
    public String toString() {
        return "WithoutPlacePage[" + entries.size() + "]";
    }
}
