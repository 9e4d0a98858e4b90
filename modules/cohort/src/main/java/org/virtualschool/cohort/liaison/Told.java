package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;

/**
 * Somebody who was to be told of an early warning.
 *
 * @param person who signs in here; empty for a SEN caseworker who does not
 * @param name of a SEN caseworker who does not sign in here
 * @param message empty where no work address was known, or nothing may go out about the child
 */
record Told(Whom whom, Optional<PersonId> person, @Nullable String name, Optional<MessageId> message, Instant at) {

    /** In which part. */
    enum Whom {
        COORDINATOR("Coordinator"),
        SEN_CASEWORKER("SEN caseworker");

        private final String says;

        Whom(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    @Override
    public String toString() {
        return "Told[" + whom + "]";
    }
}
