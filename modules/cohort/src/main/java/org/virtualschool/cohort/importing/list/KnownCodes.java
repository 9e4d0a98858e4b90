package org.virtualschool.cohort.importing.list;

import java.time.LocalDate;

/** The looked-after return's code lists, which change from year to year. */
public interface KnownCodes {

    /** Whether a code counts on a day. */
    sealed interface Standing {

        /** It does. */
        record Current() implements Standing {}

        /** In the list of other years: taken, with a note. @param years which, such as "up to 2024"; each ends on 31 March */
        record OtherYears(String years) implements Standing {}

        /** In no year's list. */
        record Unknown() implements Standing {}
    }

    /** How the code of the field's list stands on the day. @param field legal status, reason ceased or placement type */
    Standing standing(Field field, String code, LocalDate on);
}
