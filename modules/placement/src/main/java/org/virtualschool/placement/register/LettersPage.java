package org.virtualschool.placement.register;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;

/** The yearly letters: to whom, about how many, and when the last one went. */
record LettersPage(String authority, List<Letters.Placing> placing, Choices choices) {

    List<Column> columns() {
        return List.of(Column.of("Placing authority"), Column.numeric("Children here"), Column.of("Last letter"));
    }

    String href(Letters.Placing each) {
        return Urls.below(authority, RegisterPage.PATH, "letters", each.code());
    }

    String last(Letters.Placing each) {
        return each.last()
                .map(letter -> Dates.day(letter.on()) + ", about " + letter.children() + ": "
                        + choices.says(Choices.LETTER_WAY, letter.how()))
                .orElse("None yet");
    }

    List<Link> breadcrumbs() {
        return List.of(Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"), Link.here("Yearly letters"));
    }
}
