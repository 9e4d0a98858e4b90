package org.virtualschool.cohort.terms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.virtualschool.cohort.terms.RecordingTermDates.Entry;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.web.Dates;

/** What the form holds before anybody typed: the dates that count, or nothing but whose they are. */
final class TermDatesFields {

    private TermDatesFields() {}

    /** @param code of the authority @param urn empty for the authority's own dates */
    static Map<String, String> of(List<Entry> known, String code, String urn, int year) {
        var fields = new HashMap<String, String>();
        fields.put("authorityCode", code);
        fields.put("urn", urn);
        fields.put("year", String.valueOf(year));
        known.stream()
                .map(Entry::dates)
                .filter(dates -> dates.schoolYear() == year && isOf(dates, code, urn))
                .findFirst()
                .ifPresent(dates -> {
                    fields.put("halfTerms", halfTerms(dates));
                    fields.put("closed", days(dates.closed()));
                });
        return fields;
    }

    /** "1 September 2026 to 23 October 2026", a line for each. */
    static String halfTerms(TermDates dates) {
        return dates.halfTerms().stream().map(TermDatesFields::says).collect(Collectors.joining("\n"));
    }

    static String says(HalfTerm halfTerm) {
        return Dates.day(halfTerm.first()) + " to " + Dates.day(halfTerm.last());
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(Dates::day).collect(Collectors.joining("\n"));
    }

    private static boolean isOf(TermDates dates, String code, String urn) {
        return switch (dates.whose()) {
            case OfAuthority(var authority) ->
                urn.isEmpty() && authority.value().equals(code);
            case OfSchool(var school) -> school.toString().equals(urn);
        };
    }
}
