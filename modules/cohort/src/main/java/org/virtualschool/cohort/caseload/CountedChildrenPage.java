package org.virtualschool.cohort.caseload;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.caseload.CountedChildren.Figure;
import org.virtualschool.cohort.caseload.CountedChildrenQueries.Row;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.PageLink;

/** The children behind one figure of the report. */
record CountedChildrenPage(String authority, Figure figure, CountedChildren.Listing listing) {

    String title() {
        var who = listing.of().orElse("");
        return switch (figure) {
            case Figure.Unseen unseen -> "Children whose social worker cannot see them here";
            case Figure.Unnamed unnamed -> "Children in care without a social worker on a list";
            case Figure.OfWorker worker -> "Children in care whose social worker is " + who;
            case Figure.Reached reached -> "Children in care whom " + who + " can see";
        };
    }

    String says() {
        var total = listing.total();
        return total == 0 ? "No child whom you may see." : listing.paging().says(total);
    }

    String year(Row row) {
        return row.yearGroup().map(YearGroup::says).orElse("Not known");
    }

    String childHref(Row row) {
        return Urls.below(authority, "children", row.child());
    }

    String backHref() {
        return figure instanceof Figure.Reached(PersonId person)
                ? Urls.below(authority, "caseloads", person, "access")
                : Urls.below(authority, "caseloads", "access");
    }

    boolean severalPages() {
        return listing.paging().pages(listing.total()) > 1;
    }

    List<PageLink> pages() {
        return listing.paging().links(listing.total(), number -> href(authority, figure, number));
    }

    /** Where the children of the figure are listed. */
    static String href(String authority, Figure figure, int page) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("worker", figure instanceof Figure.OfWorker(String key) ? key : null);
        parameters.put("unnamed", figure instanceof Figure.Unnamed ? true : null);
        parameters.put("page", page > 1 ? page : null);
        var list = figure instanceof Figure.Reached(PersonId person)
                ? Urls.below(authority, "caseloads", person, "access", "children")
                : Urls.below(authority, "caseloads", "access", "children");
        return Urls.query(list, parameters);
    }

    @Override
    public String toString() {
        return "CountedChildrenPage[" + listing.total() + "]";
    }
}
