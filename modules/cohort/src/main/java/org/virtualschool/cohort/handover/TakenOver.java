package org.virtualschool.cohort.handover;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * A list gave a child to somebody who signs in here, from another social worker.
 *
 * @param since since when the child is on the caseload
 * @param knownAt when the person said that they know; empty while they have not
 */
record TakenOver(ChildId child, PersonId person, Instant since, Optional<Instant> knownAt) {

    boolean waitsFor(PersonId reader) {
        return knownAt.isEmpty() && person.equals(reader);
    }

    /** What the work about it is known by: somebody who has the child a second time is asked a second time. */
    UUID subject() {
        return UUID.nameUUIDFromBytes((child + " " + person + " " + since).getBytes(StandardCharsets.UTF_8));
    }
}
