package org.virtualschool.casework.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Which children somebody reaches, for the database, so that lists and counts are narrowed there: the roll's children are joined once and any
 * number of readers asked about each. Implemented by the roll.
 */
public interface ChildrenInReach {

    /** The roll's children, to be joined to rows that name one. */
    Table<?> children();

    /** True where the joined child is the one that the row names. */
    Condition isOf(Field<UUID> child);

    /** True of joined children that the memberships reach; false, never unknown, of others and where none is joined. */
    Condition reached(PersonId person, List<Me.Membership> memberships);

    /** Names of these children; those that are sealed or unknown are left out. */
    Map<ChildId, String> namesOf(Collection<ChildId> children);

    /** As {@link #namesOf}, without those that the memberships do not reach. */
    Map<ChildId, String> namesReached(Collection<ChildId> children, PersonId person, List<Me.Membership> memberships);
}
