package org.virtualschool.cohort.terms;

import java.util.List;
import org.virtualschool.cohort.terms.RecordingTermDates.Entry;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** What is known of when schools meet. */
record TermDatesPage(String authority, List<Entry> entries, boolean mayRecord) {

    String addHref() {
        return Urls.below(authority, "term-dates", "new");
    }

    String withdrawal() {
        return Urls.below(authority, "term-dates", "withdrawal");
    }

    String changeHref(Entry entry) {
        return addHref() + "?code=" + code(entry) + "&urn=" + urn(entry) + "&year="
                + entry.dates().schoolYear();
    }

    String code(Entry entry) {
        return entry.dates().whose() instanceof OfAuthority(var code) ? code.value() : "";
    }

    String urn(Entry entry) {
        return entry.dates().whose() instanceof OfSchool(var urn) ? urn.toString() : "";
    }

    String year(Entry entry) {
        return OneYearPage.says(entry.dates().schoolYear());
    }

    List<String> halfTerms(Entry entry) {
        return entry.dates().halfTerms().stream().map(TermDatesFields::says).toList();
    }

    List<String> closed(Entry entry) {
        return entry.dates().closed().stream().map(Dates::day).toList();
    }
}
