package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.schooling.SchoolPlace;

/**
 * What lists carry about one child: as the roll holds it today, or as it is to hold it. Null is "nothing is known"; nothing here prints
 * personal data.
 *
 * @param placement null: nothing is said of it, and what the roll holds stays
 * @param school null: there is none, and an open school place ends
 * @param allocation null: as for the placement
 */
public record ListedFacts(
        Identity identity,
        Care care,
        @Nullable Placement placement,
        @Nullable SchoolPlace school,
        @Nullable Allocation allocation) {

    /** Who the child is. @param givenName may be empty, as may {@code familyName} */
    public record Identity(
            String givenName,
            String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable Sex sex,
            @Nullable ListedUpn upn,
            @Nullable Integer yearGroup) {
        @Override
        public String toString() {
            return "Identity[redacted]";
        }
    }

    /** A unique pupil number as given, with three verdicts. A doubtful one is kept and never blocks. */
    public record ListedUpn(String text, boolean shape, boolean checkLetter, boolean authority) {
        @Override
        public String toString() {
            return "ListedUpn[redacted]";
        }
    }

    /**
     * Time in care.
     *
     * @param from first day looked after; null: not said, and the roll counts from the day it learnt of the child
     * @param to the day on which the child ceased to be looked after; null while it is
     * @param reasonCeased code of the list REC
     * @param legalStatus code of the list LS; null: nothing is said of it
     * @param need code of the list CIN; null: nothing is said of it
     * @param unaccompanied whether it is an unaccompanied asylum-seeking child; null: nothing is said of it
     */
    public record Care(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reasonCeased,
            @Nullable String legalStatus,
            @Nullable String need,
            @Nullable Boolean unaccompanied) {

        /** Of which nothing is known. */
        public static final Care NONE = new Care(null, null, null, null, null, null);

        /** The same, looked after from the day until another. */
        Care lasting(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String reason) {
            return new Care(start, end, reason, legalStatus, need, unaccompanied);
        }
    }

    /** Where the child is placed. @param start null: not said */
    public record Placement(@Nullable LocalDate start, CarePlacement where) {}

    @Override
    public String toString() {
        return "ListedFacts[redacted]";
    }
}
