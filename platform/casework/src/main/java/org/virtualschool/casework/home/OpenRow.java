package org.virtualschool.casework.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.Work;

/** An open line of the work list as it is stored. */
record OpenRow(
        String kind,
        UUID subject,
        @Nullable UUID childId,
        String about,
        @Nullable String role,
        @Nullable UUID person,
        Instant openedAt,
        @Nullable LocalDate dueOn) {

    Optional<ChildId> child() {
        return Optional.ofNullable(childId).map(ChildId::new);
    }

    Work work() {
        var assignee = role != null
                ? new Work.Assignee.Role(role)
                : new Work.Assignee.Person(new PersonId(java.util.Objects.requireNonNull(person)));
        return new Work(kind, subject, child(), about, assignee, Optional.ofNullable(dueOn));
    }
}
