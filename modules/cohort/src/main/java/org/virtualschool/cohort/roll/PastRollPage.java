package org.virtualschool.cohort.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.PastRollQueries.PastRow;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.DateParts;
import org.virtualschool.web.ui.PageLink;

/** A past roll as its page shows it. */
record PastRollPage(String authority, PastQuestion question, Form form, PastRoll.Reading reading) {

    String heading() {
        return "Children looked after on " + Dates.day(reading.day()) + " (" + (reading.total() + reading.sealed())
                + ")";
    }

    String says() {
        var knowledge = question.known() == null
                ? "As we know it today."
                : "As we knew it at the end of " + Dates.day(reading.known()) + ".";
        var sealed = reading.sealed() == 0
                ? ""
                : " " + reading.sealed()
                        + (reading.sealed() == 1 ? " of them is" : " of them are")
                        + " counted only: adopted since, and the record sealed.";
        return knowledge + sealed;
    }

    List<ChildId> children() {
        return reading.rows().stream().map(PastRow::id).toList();
    }

    DateParts on() {
        return form.hasErrors() ? form.date("on") : DateParts.of(reading.day());
    }

    DateParts known() {
        return form.hasErrors() ? form.date("known") : DateParts.of(question.known());
    }

    String listHref() {
        return Urls.below(authority, "children");
    }

    String action() {
        return Urls.below(authority, "children", "past");
    }

    String childAddress(PastRow row) {
        return Urls.below(authority, "children", row.id());
    }

    String placed(PastRow row) {
        if (row.hidden()) {
            return SchoolReach.SAYS;
        }
        var host = row.host()
                .map(code -> reading.authorities().getOrDefault(code, code))
                .orElse("Not known where");
        return row.distance().orElse(Distance.UNKNOWN) == Distance.IN_AREA ? "In area" : host;
    }

    boolean severalPages() {
        return reading.paging().pages(reading.total()) > 1;
    }

    List<PageLink> pages() {
        return reading.paging().links(reading.total(), this::address);
    }

    @Nullable
    String previousHref() {
        var number = reading.paging().number();
        return number == 1 ? null : address(number - 1);
    }

    @Nullable
    String nextHref() {
        var number = reading.paging().number();
        return number == reading.paging().pages(reading.total()) ? null : address(number + 1);
    }

    private String address(int page) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("on", reading.day());
        parameters.put("known", question.known());
        parameters.put("size", reading.paging().size());
        parameters.put("page", page);
        return Urls.query(action(), parameters);
    }
}
