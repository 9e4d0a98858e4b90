package org.virtualschool.placement.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.RegisterEntryId;

/**
 * A child on the register, as those who told of it say now.
 *
 * @param subject the child as this authority's audit names one
 * @param missing keys of what is asked and nobody has told
 * @param lastAdvice the day of the newest advice that counts; null for none
 */
record Entry(
        RegisterEntryId id,
        ChildId subject,
        Instant enteredAt,
        Child child,
        Placed placed,
        List<String> missing,
        @Nullable LocalDate lastAdvice,
        Standing standing) {

    /** Who it is and where it learns. @param school null for none, or none known */
    record Child(
            String givenName,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String upn,
            @Nullable Integer yearGroup,
            @Nullable String school) {

        /** As it is spoken. */
        String name() {
            return (givenName + " " + familyName).strip();
        }

        @Override
        public String toString() {
            return "Child[redacted]";
        }
    }

    /**
     * How it stands on the register.
     *
     * @param noticed whether a notice tells of the child; otherwise a home alone does
     * @param noticeWentAt since when nobody has decided whether what a home told stays; null where nobody has to
     * @param left null while the child is here
     * @param heldBecause why it is not deleted when its time is over; null where it is
     */
    record Standing(
            boolean noticed,
            @Nullable Instant noticeWentAt,
            @Nullable Left left,
            @Nullable String heldBecause) {

        boolean isInDoubt() {
            return noticeWentAt != null;
        }
    }

    /** That the child left. @param on the first day on which it is not here any more */
    record Left(LocalDate on, String because, Leaving.ToldBy by) {}

    /** By whom and since when. */
    record Placed(
            @Nullable AuthorityCode by,
            @Nullable String byName,
            @Nullable LocalDate from) {}

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
