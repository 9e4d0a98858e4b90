package org.virtualschool.access.asking;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Who asks for access and has no answer yet. */
record AccessRequestsPage(String authority, List<AccessRequest> open) {

    String href(AccessRequest request) {
        return Urls.below(authority, "people", "requests", request.id());
    }

    String asked(AccessRequest request) {
        return Dates.day(request.at());
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    @Override
    public String toString() {
        return "AccessRequestsPage[" + open.size() + "]";
    }
}
