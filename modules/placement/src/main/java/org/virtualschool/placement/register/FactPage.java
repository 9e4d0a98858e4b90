package org.virtualschool.placement.register;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/** The form for one fact of our own. @param told what is known of it now, by whomever */
record FactPage(String authority, Entry entry, Asked fact, List<Told> told, List<Choice> options, Form form) {

    String here() {
        return Urls.below(authority, RegisterPage.PATH, entry.id(), "facts", fact.key());
    }

    String back() {
        return Urls.below(authority, RegisterPage.PATH, entry.id());
    }

    List<Link> breadcrumbs() {
        return EntryPage.breadcrumbs(authority, entry, fact.says());
    }

    List<SummaryRow> rows() {
        return told.stream().map(each -> SummaryRow.of(each.by(), each.value())).toList();
    }

    /** Whether there is something of our own to take back. */
    boolean hasOwn() {
        return told.stream().anyMatch(Told::own);
    }

    boolean isDay() {
        return fact.kind() == Asked.Kind.DAY;
    }

    boolean isChosen() {
        return !options.isEmpty();
    }

    @Override
    public String toString() {
        return "FactPage[" + fact.key() + "]";
    }
}
