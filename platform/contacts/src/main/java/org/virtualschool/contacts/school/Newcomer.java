package org.virtualschool.contacts.school;

import java.util.Optional;
import org.virtualschool.post.Addressee;

/**
 * Somebody to be added to a school.
 *
 * @param role key of a role of schools
 * @param invite whether the person is asked to join
 * @param confirmed whether the virtual school says so, and not a colleague
 */
record Newcomer(String role, Addressee person, Optional<String> phone, boolean invite, boolean confirmed) {

    @Override
    public String toString() {
        return "Newcomer[redacted]";
    }
}
