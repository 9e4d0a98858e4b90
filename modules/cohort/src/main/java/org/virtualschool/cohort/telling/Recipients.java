package org.virtualschool.cohort.telling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.contacts.SchoolContacts;
import org.virtualschool.directory.Urn;

/** Whom at a school the virtual school tells: head teachers and designated teachers. */
@Component
class Recipients {

    /** In the order in which their answers are shown. */
    static final List<String> ROLES = List.of(Roles.HEAD_TEACHER, Roles.DESIGNATED_TEACHER);

    private final SchoolContacts contacts;

    Recipients(SchoolContacts contacts) {
        this.contacts = contacts;
    }

    List<SchoolContact> at(Urn school) {
        return contacts.at(school).stream()
                .filter(contact -> ROLES.contains(contact.role()))
                .toList();
    }
}
