package org.virtualschool.contacts.school;

import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;
import static org.virtualschool.access.Roles.HEAD_TEACHER;

import org.virtualschool.access.Me;

/** What a designated teacher may do about colleagues. */
final class Colleagues {

    private Colleagues() {}

    /** Whether it is oneself, or somebody who is neither designated teacher nor head teacher. */
    static boolean mayBeEndedBy(Me me, SchoolPeople.Known known) {
        var role = known.contact().role();
        return known.is(me) || !role.equals(DESIGNATED_TEACHER) && !role.equals(HEAD_TEACHER);
    }
}
