package org.virtualschool.cohort.derived;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.PastRollQueries.PastRow;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.PageLink;

/** The children of one cohort. @param authorities names by code */
record CohortPage(
        CohortAddress address,
        Cohort cohort,
        Definitions.Definition definition,
        Cohorts.Listing listing,
        Map<String, String> authorities) {

    String heading() {
        return definition.name() + year() + " (" + (listing.total() + listing.sealed()) + ")";
    }

    private String year() {
        var question = address.question();
        return question.withoutYear()
                ? ", no year group"
                : question.yearAsked().map(year -> ", " + YearGroup.says(year)).orElse("");
    }

    String says() {
        var known = address.question().known() == null
                ? "As we know it today."
                : "As we knew it at the end of " + Dates.day(listing.day().known()) + ".";
        var sealed = listing.sealed() == 0
                ? ""
                : " " + listing.sealed()
                        + (listing.sealed() == 1 ? " of them is" : " of them are")
                        + " counted only: adopted since, and the record sealed.";
        return definition.on(listing.day()) + " " + known + sealed;
    }

    List<ChildId> children() {
        return listing.rows().stream().map(PastRow::id).toList();
    }

    String childAddress(PastRow row) {
        return Urls.below(address.authority(), "children", row.id());
    }

    String placed(PastRow row) {
        if (row.hidden()) {
            return SchoolReach.SAYS;
        }
        var host = row.host().map(code -> authorities.getOrDefault(code, code)).orElse("Not known where");
        return row.distance().orElse(Distance.UNKNOWN) == Distance.IN_AREA ? "In area" : host;
    }

    boolean severalPages() {
        return listing.paging().pages(listing.total()) > 1;
    }

    List<PageLink> pages() {
        return listing.paging().links(listing.total(), page -> address.page(cohort, page));
    }

    @Nullable
    String previousHref() {
        var number = listing.paging().number();
        return number == 1 ? null : address.page(cohort, number - 1);
    }

    @Nullable
    String nextHref() {
        var number = listing.paging().number();
        return number == listing.paging().pages(listing.total()) ? null : address.page(cohort, number + 1);
    }
}
