package org.virtualschool.access.invitation;

import org.virtualschool.access.people.AccessFields;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** The form that asks somebody to join. */
record InvitationPage(String authority, AccessFields fields) {

    Form form() {
        return fields.form();
    }

    String listHref() {
        return Urls.below(authority, "invitations");
    }
}
