package org.virtualschool.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Something that somebody must do.
 *
 * @param kind key of a {@link WorkKind}
 * @param subject what it is about; with the kind it names the work
 * @param child the child on this authority's roll whom it concerns, if any: only those whose scope reaches the child see the work
 * @param about words beside the kind, without a child's name
 * @param assignee who is to do it
 * @param dueOn the last day, if there is one
 */
public record Work(
        String kind,
        UUID subject,
        Optional<ChildId> child,
        String about,
        Assignee assignee,
        Optional<LocalDate> dueOn) {

    /** Undated work about a child that needs no further words, for everybody in the role whose scope reaches it. */
    public static Work onChild(String kind, UUID subject, ChildId child, String role) {
        return new Work(kind, subject, Optional.of(child), "", new Assignee.Role(role), Optional.empty());
    }

    /** Who is to do it: everybody in a role whose scope reaches the child, or one person. */
    public sealed interface Assignee {

        /** Everybody who holds the role, by its key. */
        record Role(String role) implements Assignee {}

        /** One person. */
        record Person(PersonId person) implements Assignee {}
    }
}
