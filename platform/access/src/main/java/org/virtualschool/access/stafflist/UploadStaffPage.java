package org.virtualschool.access.stafflist;

import java.util.List;
import java.util.stream.Collectors;
import org.virtualschool.access.people.GivableRole;
import org.virtualschool.access.people.Offer;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** Where a file with staff is given. @param offer what the reader may give */
record UploadStaffPage(String authority, Offer offer, Form form) {

    List<GivableRole> roles() {
        return offer.roles();
    }

    /** "Key stage 3, Learning mentors"; nothing for an authority without teams. */
    String teams() {
        return offer.teams().stream().map(Team::name).collect(Collectors.joining(", "));
    }

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
