package org.virtualschool.cohort.schooling;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form for an entry of the action log. */
record PlaceActionPage(String authority, ChildShell shell, SchoolingLists lists, Form form) {

    String action() {
        return Urls.below(authority, "children", shell.child(), "schooling", "actions");
    }

    List<Choice> agencies() {
        return lists.of(SchoolingLists.AGENCY);
    }

    @Override
    public String toString() {
        return "PlaceActionPage[" + shell.child() + "]";
    }
}
