package org.virtualschool.cohort.send;

import java.time.LocalDate;

/**
 * What somebody says that holds, with nothing wrong in itself. It prints nothing.
 *
 * @param from the first day
 * @param known false if it is only the day on which we learnt of it
 * @param sen the next review as it was entered; null leaves it to the rule
 */
record Wanted(LocalDate from, boolean known, Sen sen) {

    @Override
    public String toString() {
        return "Wanted[redacted]";
    }
}
