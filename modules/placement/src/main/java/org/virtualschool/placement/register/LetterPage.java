package org.virtualschool.placement.register;

import java.time.LocalDate;
import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;

/** A letter that asks one authority to confirm whom it has placed here. @param mayRecord whether the reader may say that it went */
record LetterPage(
        String authority,
        Letters.Placing to,
        LocalDate today,
        List<Entry> children,
        List<Choice> ways,
        boolean mayRecord,
        Form form) {

    String day() {
        return Dates.day(today);
    }

    List<Column> columns() {
        return List.of(
                Column.of("Child"),
                Column.of("Date of birth"),
                Column.of("School year"),
                Column.of("School"),
                Column.of("Since"));
    }

    static String born(Entry entry) {
        var born = entry.child().dateOfBirth();
        return born == null ? "Not known" : Dates.day(born);
    }

    String here(String deed) {
        return Urls.below(authority, RegisterPage.PATH, "letters", to.code(), deed);
    }

    List<Link> breadcrumbs() {
        return List.of(
                Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"),
                Link.to(Urls.below(authority, RegisterPage.PATH, "letters"), "Yearly letters"),
                Link.here(to.name()));
    }

    @Override
    public String toString() {
        return "LetterPage[" + to.code() + "]";
    }
}
