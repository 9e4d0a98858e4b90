package org.virtualschool.cohort;

import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Who works with which child: what the scope "my caseload" reaches. */
public interface Caseloads {

    /** From now on the person works with the child; saying so twice changes nothing. @throws org.virtualschool.web.NotFound for an unknown child */
    void add(PersonId person, ChildId child);

    /** The person no longer works with the child. @throws org.virtualschool.web.Refused if a list names the person: the list decides */
    void remove(PersonId person, ChildId child);
}
