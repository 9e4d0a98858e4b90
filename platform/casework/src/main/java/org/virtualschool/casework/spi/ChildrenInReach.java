package org.virtualschool.casework.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Which children somebody reaches, as a condition for the database, so that lists and counts are narrowed there. Implemented by the roll. */
public interface ChildrenInReach {

    /** True of rows whose child the memberships reach. */
    Condition reaching(Field<UUID> child, PersonId person, List<Me.Membership> memberships);

    /** Names of these children; those that are sealed or unknown are left out. */
    Map<ChildId, String> namesOf(Collection<ChildId> children);
}
