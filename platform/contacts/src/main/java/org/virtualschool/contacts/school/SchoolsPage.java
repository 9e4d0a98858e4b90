package org.virtualschool.contacts.school;

import java.util.List;
import org.virtualschool.directory.School;
import org.virtualschool.web.Urls;

/** Schools to choose from. @param any whether the reader may look for any school */
record SchoolsPage(String authority, String words, List<School> schools, boolean any) {

    String action() {
        return Urls.below(authority, "schools");
    }

    String peopleHref(School school) {
        return Urls.below(authority, "schools", school.urn(), "people");
    }

    String where(School school) {
        return school.town().orElse("");
    }
}
