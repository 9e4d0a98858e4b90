package org.virtualschool.access.asking;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.audit.PersonId;

/**
 * What somebody asked for, and what became of it.
 *
 * @param name as the person says; empty, as the reason is, once it is forgotten
 * @param role the role wanted, in the person's own words
 */
public record AccessRequest(
        AccessRequestId id,
        PersonId person,
        String name,
        String role,
        String why,
        Instant at,
        Optional<Answer> answer) {

    /** @param refusedBecause empty where a role was given */
    public record Answer(Instant at, Optional<String> refusedBecause) {

        @Override
        public String toString() {
            return "Answer[redacted]";
        }
    }

    /** Whether nobody has answered yet. */
    public boolean isOpen() {
        return answer.isEmpty();
    }

    @Override
    public String toString() {
        return "AccessRequest[" + id + "]";
    }
}
