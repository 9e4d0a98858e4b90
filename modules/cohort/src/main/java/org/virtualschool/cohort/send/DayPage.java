package org.virtualschool.cohort.send;

import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** The form for a review that was held, or for the end of what is recorded. */
record DayPage(String authority, ChildShell shell, SenSection section, Form form) {

    String action(String deed) {
        return back() + Urls.path(deed);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "sen");
    }

    @Override
    public String toString() {
        return "DayPage[" + shell.child() + "]";
    }
}
