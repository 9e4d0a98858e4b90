package org.virtualschool.placement.register;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/** One entry of the advice log. @param mayRecord whether the reader may follow it up or strike it out */
record AdvicePage(String authority, Entry entry, Advice advice, List<SummaryRow> rows, boolean mayRecord, Form form) {

    String here(String deed) {
        return Urls.below(authority, RegisterPage.PATH, "advice", advice.id(), deed);
    }

    boolean mayStrike() {
        return mayRecord && advice.struck() == null;
    }

    boolean mayFollowUp() {
        return mayRecord && advice.waits();
    }

    List<Link> breadcrumbs() {
        return EntryPage.breadcrumbs(authority, entry, "Advice");
    }

    @Override
    public String toString() {
        return "AdvicePage[" + advice.id() + "]";
    }
}
