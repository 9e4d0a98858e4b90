package org.virtualschool.contacts.school;

import java.util.List;
import org.virtualschool.access.SchoolAccess;
import org.virtualschool.directory.School;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form that adds somebody to a school. @param mayInvite whether the reader may ask the person to join, or need not */
record NewPersonPage(String authority, School school, List<SchoolAccess.Role> roles, Form form, boolean mayInvite) {

    List<Choice> roleChoices() {
        return roles.stream().map(role -> Choice.of(role.key(), role.name())).toList();
    }

    String peopleHref() {
        return Urls.below(authority, "schools", school.urn(), "people");
    }

    String colleaguesHref() {
        return Urls.below(authority, "schools", school.urn(), "colleagues");
    }

    @Override
    public String toString() {
        return "NewPersonPage[" + school.urn() + "]";
    }
}
