package org.virtualschool.placement.register;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/** The form for advice that was given. */
record AdviceFormPage(String authority, Entry entry, List<Choice> askers, List<Choice> topics, Form form) {

    String here() {
        return Urls.below(authority, RegisterPage.PATH, entry.id(), "advice");
    }

    String back() {
        return Urls.below(authority, RegisterPage.PATH, entry.id());
    }

    List<Link> breadcrumbs() {
        return EntryPage.breadcrumbs(authority, entry, "Record advice");
    }

    @Override
    public String toString() {
        return "AdviceFormPage[" + entry.id() + "]";
    }
}
