package org.virtualschool.cohort.terms;

import java.util.List;

/**
 * What was read from a file into the form, for whoever checks it.
 *
 * @param says how much; empty if nothing was read from a file
 * @param leftOut what the file says besides
 */
record FromFile(String says, List<String> leftOut) {

    static final FromFile NONE = new FromFile("", List.of());

    static FromFile of(TermDatesFile.Read found) {
        return new FromFile(
                count(found.halfTerms().size(), "half term") + " and "
                        + count(found.closed().size(), "day closed to pupils", "days closed to pupils"),
                found.leftOut());
    }

    private static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
