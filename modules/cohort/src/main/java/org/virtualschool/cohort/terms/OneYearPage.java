package org.virtualschool.cohort.terms;

import java.util.List;
import java.util.stream.IntStream;
import org.virtualschool.directory.Authority;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form for one school year's dates. @param thisYear the year in which the current school year began @param read what a file filled it with */
record OneYearPage(String authority, Form form, List<Authority> authorities, int thisYear, FromFile read) {

    String listHref() {
        return Urls.below(authority, "term-dates");
    }

    String fileHref() {
        return Urls.below(authority, "term-dates", "file");
    }

    List<Choice> everyAuthority() {
        return authorities.stream()
                .map(one -> Choice.of(one.code().value(), one.name()))
                .toList();
    }

    /** The year before, which a child without a place may reach back to, this one, and the next two that councils publish. */
    List<Choice> years() {
        return IntStream.rangeClosed(thisYear - 1, thisYear + 2)
                .mapToObj(year -> Choice.of(String.valueOf(year), says(year)))
                .toList();
    }

    /** "2026 to 2027" */
    static String says(int schoolYear) {
        return schoolYear + " to " + (schoolYear + 1);
    }
}
