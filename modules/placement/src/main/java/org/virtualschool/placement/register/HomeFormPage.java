package org.virtualschool.placement.register;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/** The form for what a home has told. @param alike children of the register of whom it may be one */
record HomeFormPage(
        String authority, String title, String action, String back, Lists lists, List<Entry> alike, Form form) {

    /** What may be chosen. */
    record Lists(List<Choice> sexes, List<Choice> legalBases, List<Choice> authorities) {}

    List<Link> breadcrumbs() {
        return List.of(Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"), Link.here("What a home told"));
    }

    static List<Choice> plans() {
        return Stream.of(HomeTelling.Known.values())
                .map(known -> Choice.of(known.name(), known.words()))
                .toList();
    }

    /** The children of whom it may be one, and that it is none of them. */
    List<Choice> sameChoices() {
        return Stream.concat(
                        alike.stream().map(HomeFormPage::choice), Stream.of(Choice.of(HomeForm.NEW, "None of them")))
                .toList();
    }

    private static Choice choice(Entry entry) {
        var born = entry.child().dateOfBirth();
        return Choice.of(entry.id().toString(), entry.child().name())
                .hint("Placed by " + RegisterPage.placedBy(entry) + ", born "
                        + (born == null ? "on a day not known" : Dates.day(born)));
    }

    @Override
    public String toString() {
        return "HomeFormPage[redacted]";
    }
}
