package org.virtualschool.directory;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * On which days schools meet in one school year. A school day is a day on which the particular school meets (Education Act 1996, section 579);
 * most keep their authority's dates, some have their own.
 *
 * @param whose the schools of an authority, or one school
 * @param schoolYear the year in which it begins; 1 August to 31 July, because some schools begin in August
 * @param halfTerms at least one, in order, apart from each other
 * @param closed days within a half term on which the pupils do not come, such as for staff training
 */
public record TermDates(Whose whose, int schoolYear, List<HalfTerm> halfTerms, List<LocalDate> closed) {

    /** @throws IllegalArgumentException without half terms, or where one lies outside the school year or touches the one before */
    public TermDates {
        halfTerms = List.copyOf(halfTerms);
        closed = List.copyOf(closed);
        var before = LocalDate.of(schoolYear, Month.AUGUST, 1).minusDays(1);
        for (var halfTerm : halfTerms) {
            if (!halfTerm.first().isAfter(before) || schoolYearOf(halfTerm.last()) != schoolYear) {
                throw new IllegalArgumentException("Half terms follow each other within the school year");
            }
            before = halfTerm.last();
        }
        if (halfTerms.isEmpty()) {
            throw new IllegalArgumentException("A school year has at least one half term");
        }
    }

    /** Whose dates they are. */
    public sealed interface Whose {}

    /** The schools of an authority that have none of their own. */
    public record OfAuthority(AuthorityCode authority) implements Whose {}

    /** One school. */
    public record OfSchool(Urn school) implements Whose {}

    /** From the first to the last day on which pupils come. */
    public record HalfTerm(LocalDate first, LocalDate last) {

        /** @throws IllegalArgumentException if it ends before it begins */
        public HalfTerm {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A half term ends after it began");
            }
        }

        /** Whether the day lies in it. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The school year in which the day lies. */
    public static int schoolYearOf(LocalDate day) {
        return day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Whether the day is neither holiday nor a day on which the pupils do not come; weekends and bank holidays are not looked at. */
    boolean isTerm(LocalDate day) {
        return halfTerms.stream().anyMatch(halfTerm -> halfTerm.holds(day)) && !closed.contains(day);
    }
}
