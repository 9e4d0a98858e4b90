package org.virtualschool.access.stafflist;

import java.util.List;
import org.virtualschool.access.people.GivableRole;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** Where a file with staff is given. @param roles those that the reader may give */
record UploadStaffPage(String authority, List<GivableRole> roles, Form form) {

    String address() {
        return Urls.below(authority, "people", "import");
    }

    String templateHref() {
        return address() + Urls.path("template");
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String reaches(GivableRole role) {
        return Reaching.inWords(role.reaches());
    }
}
