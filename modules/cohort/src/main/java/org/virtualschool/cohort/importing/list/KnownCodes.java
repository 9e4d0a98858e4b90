package org.virtualschool.cohort.importing.list;

import java.time.LocalDate;

/** The looked-after return's code lists, which change from year to year. */
public interface KnownCodes {

    /** Whether a code counts on the day. */
    enum Standing {
        CURRENT,
        /** In the list of other years: taken, with a note. */
        OTHER_YEARS,
        UNKNOWN
    }

    /** How the code of the field's list stands on the day. @param field legal status, reason ceased or placement type */
    Standing standing(Field field, String code, LocalDate on);
}
