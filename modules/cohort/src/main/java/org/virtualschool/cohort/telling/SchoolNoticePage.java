package org.virtualschool.cohort.telling;

import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** What a school reads. @param council who tells it @param previously whether the child left care so that it is previously looked after */
record SchoolNoticePage(String authority, String council, OpeningNotices.Opened opened, boolean previously) {

    boolean hasCeased() {
        return opened.notice().news() == News.CEASED;
    }

    String since() {
        return Dates.day(opened.notice().since());
    }

    String childHref() {
        return Urls.below(authority, "children", opened.notice().child());
    }

    String cardHref() {
        return childHref() + Urls.path("card");
    }

    @Override
    public String toString() {
        return "SchoolNoticePage[" + opened.notice().id() + "]";
    }
}
