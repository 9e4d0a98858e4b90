package org.virtualschool.cohort.around;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody around a child, in words. It prints nothing.
 *
 * @param code as what: a code of {@code cohort/around/roles.csv}, or the key of a role
 * @param role the same in words
 * @param name empty where nobody is known
 * @param details organisation, team, e-mail address and phone, as far as known
 * @param since since when; empty where that is not known
 * @param source who says so, and when it was made sure of
 * @param byHand what was recorded by hand; empty for everything else
 */
public record PersonLine(
        String code,
        String role,
        Optional<String> name,
        List<String> details,
        String since,
        String source,
        Optional<UUID> byHand) {

    /** Nobody is known. @param whatToDo in words */
    static PersonLine nobody(String code, String role, String whatToDo) {
        return new PersonLine(code, role, Optional.empty(), List.of(), "", whatToDo, Optional.empty());
    }

    @Override
    public String toString() {
        return "PersonLine[" + code + "]";
    }
}
