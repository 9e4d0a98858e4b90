package org.virtualschool.cohort.terms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.web.Refused;

/** Reads term dates from a file that a council publishes: a calendar file, or a table as CSV or Excel. What it is, its content says and never its name. */
final class TermDatesFile {

    /** The largest file: 1 MB. */
    static final int LARGEST = 1024 * 1024;

    /** The most entries of one file. */
    static final int MOST = 1000;

    private static final String CALENDAR = "BEGIN:VCALENDAR";

    private TermDatesFile() {}

    /**
     * What a file says of one school year.
     *
     * @param wrong what is wrong, with the line or event; the rest counts for nothing then
     * @param leftOut entries that are neither term nor holiday
     */
    record Read(List<HalfTerm> halfTerms, List<LocalDate> closed, List<String> wrong, List<String> leftOut) {}

    /** Entries as they stand in the file. @param leftOut what is passed over, with why @param wrong as above */
    record Entries(List<DatedEntry> entries, List<String> leftOut, List<String> wrong) {}

    /** @throws Refused with what to do, if it is no such file */
    static Read read(byte[] content, int schoolYear) {
        if (content.length > LARGEST) {
            throw new Refused("term-dates-large", "The file is larger than 1 MB. Choose one with the term dates alone");
        }
        var found = isCalendar(content) ? TermDatesCalendar.read(content) : TermDatesTable.read(content);
        if (found.entries().size() > MOST) {
            throw new Refused(
                    "term-dates-many", "The file has more than 1,000 entries. Choose one with the term dates alone");
        }
        if (!found.wrong().isEmpty()) {
            return new Read(List.of(), List.of(), found.wrong(), List.of());
        }
        var terms = new TermsOfEntries(schoolYear, found.entries());
        var halfTerms = terms.halfTerms();
        var leftOut = new ArrayList<>(found.leftOut());
        leftOut.addAll(terms.leftOut());
        return new Read(halfTerms, terms.closed(halfTerms), terms.wrong(), leftOut);
    }

    private static boolean isCalendar(byte[] content) {
        var begin = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8);
        return begin.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, CALENDAR, 0, CALENDAR.length());
    }
}
