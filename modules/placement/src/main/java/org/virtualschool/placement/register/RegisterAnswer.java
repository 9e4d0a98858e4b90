package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child who is placed here, as a machine reads it.
 *
 * @param subject the child as this authority names one: the same as in the notices of the inbox
 * @param placingAuthority code of three digits
 * @param leftOn null while the child is here
 * @param missing keys of what is asked and nobody has told
 */
record RegisterAnswer(
        String id,
        String subject,
        String givenName,
        String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String upn,
        @Nullable Integer yearGroup,
        @Nullable String school,
        @Nullable String placingAuthority,
        @Nullable String placingAuthorityName,
        @Nullable LocalDate placedFrom,
        @Nullable LocalDate leftOn,
        List<String> missing) {

    static RegisterAnswer of(Entry entry) {
        var child = entry.child();
        var placed = entry.placed();
        var left = entry.standing().left();
        return new RegisterAnswer(
                entry.id().toString(),
                entry.subject().toString(),
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.upn(),
                child.yearGroup(),
                child.school(),
                placed.by() == null ? null : placed.by().value(),
                placed.byName(),
                placed.from(),
                left == null ? null : left.on(),
                entry.missing());
    }

    @Override
    public String toString() {
        return "RegisterAnswer[" + id + "]";
    }
}
