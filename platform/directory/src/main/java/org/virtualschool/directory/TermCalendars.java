package org.virtualschool.directory;

import java.util.List;
import java.util.Optional;

/** The bound council's knowledge of when schools meet. */
public interface TermCalendars {

    /** Every year's dates that count now: the latest year first, authorities before schools, by their numbers. */
    List<TermDates> all();

    /** The dates that count now; empty where none are recorded. */
    Optional<TermDates> of(TermDates.Whose whose, int schoolYear);

    /** Records the dates in place of what was recorded for the same schools and year. */
    void record(TermDates dates);

    /** Takes the dates back; from then on they are unknown. */
    void withdraw(TermDates.Whose whose, int schoolYear);

    /** Everything that is known, read once for many children. */
    Known known();

    /** Finds the calendar that counts for a child. */
    interface Known {

        /** @param nearest whose dates count, the nearest first: the child's school, that school's authority, where the child lives */
        SchoolDayCalendar calendar(List<TermDates.Whose> nearest);
    }
}
