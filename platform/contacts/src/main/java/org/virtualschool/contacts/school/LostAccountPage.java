package org.virtualschool.contacts.school;

import org.virtualschool.directory.School;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** Says what happens to somebody who is let start again, and asks why. */
record LostAccountPage(String authority, School school, SchoolPeople.Known person, Form form) {

    String name() {
        return person.contact().person().name();
    }

    String peopleHref() {
        return Urls.below(authority, "schools", school.urn(), "people");
    }

    String action() {
        return Urls.below(
                authority, "schools", school.urn(), "people", person.contact().id(), "start-again");
    }

    @Override
    public String toString() {
        return "LostAccountPage[" + school.urn() + "]";
    }
}
