package org.virtualschool.contacts.school;

import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.directory.Urn;
import org.virtualschool.post.Addressee;

/**
 * Somebody at a school.
 *
 * @param role key of the role there
 * @param phone empty if none is known
 * @param until the day on which it ended; empty while the person is there
 * @param confirmedOn when the virtual school last made sure of it; empty if never
 * @param invitation what asked the person to join; empty for somebody who was not asked
 */
record Contact(
        ContactId id,
        Urn school,
        String role,
        Addressee person,
        Optional<String> phone,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<LocalDate> confirmedOn,
        Optional<Asked> invitation) {

    /** Whether the person is there on this day. */
    boolean isThere(LocalDate today) {
        return until.filter(ended -> !ended.isAfter(today)).isEmpty();
    }

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
