package org.virtualschool.access;

import java.util.List;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Whether memberships reach a child. Implemented by the roll; asked inside a read-only transaction of the bound tenant. */
public interface ChildReach {

    boolean reaches(PersonId person, List<Me.Membership> memberships, ChildId child);
}
