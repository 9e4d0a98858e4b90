package org.virtualschool.contacts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.Addressee;

/**
 * Somebody at a school today. It prints nothing.
 *
 * @param id of the line in the directory
 * @param role key of the role there, such as {@link org.virtualschool.access.Roles#DESIGNATED_TEACHER}
 * @param roleName the role in words
 * @param address name and work e-mail address
 * @param phone of the work; empty if none is known
 * @param confirmedOn when the virtual school last made sure of it; empty if never
 * @param person who signs in here as this contact; empty while nobody does
 */
public record SchoolContact(
        UUID id,
        String role,
        String roleName,
        Addressee address,
        Optional<String> phone,
        LocalDate since,
        Optional<LocalDate> confirmedOn,
        Optional<PersonId> person) {

    @Override
    public String toString() {
        return "SchoolContact[" + id + "]";
    }
}
