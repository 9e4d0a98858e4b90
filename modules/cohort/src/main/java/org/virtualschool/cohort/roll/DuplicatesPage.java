package org.virtualschool.cohort.roll;

import java.util.List;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.roll.DuplicateQueries.Twin;
import org.virtualschool.cohort.roll.Duplicates.Possible;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Pairs who may be one child. */
record DuplicatesPage(String authority, Duplicates.Found found, boolean mayMerge) {

    /** One line of a comparison. */
    record Line(String label, String one, String other) {

        boolean same() {
            return one.equals(other);
        }
    }

    String listHref() {
        return Urls.below(authority, "children");
    }

    String href(Twin child) {
        return Urls.below(authority, "children", child.id());
    }

    String action(Possible pair) {
        return Urls.below(authority, "children", pair.one().id(), "not-the-same");
    }

    /** Where merging them is looked at first: who is looked after stays, else the first; the page offers the other way round. */
    String mergeHref(Possible pair) {
        var otherStays =
                pair.one().status() != ChildStatus.LOOKED_AFTER && pair.other().status() == ChildStatus.LOOKED_AFTER;
        var stays = otherStays ? pair.other() : pair.one();
        var goes = otherStays ? pair.one() : pair.other();
        return Urls.below(authority, "children", stays.id(), "merge", goes.id());
    }

    String why(Possible pair) {
        return pair.sameUpn()
                ? "Both have one UPN, which no two children share. One of them is wrong: ask the school or social care."
                : "They have one date of birth, and their names are spelt alike.";
    }

    List<Line> lines(Possible pair) {
        var one = pair.one();
        var other = pair.other();
        return List.of(
                new Line("Social care ID", one.reference(), other.reference()),
                new Line("Date of birth", born(one), born(other)),
                new Line("UPN", one.upn().orElse("Not known"), other.upn().orElse("Not known")),
                new Line("Year", YearGroup.says(one.year()), YearGroup.says(other.year())),
                new Line(
                        "School",
                        one.school().orElse("None recorded"),
                        other.school().orElse("None recorded")),
                new Line("Status", one.status().says(), other.status().says()));
    }

    private static String born(Twin child) {
        return child.born().map(Dates::day).orElse("Not known");
    }
}
