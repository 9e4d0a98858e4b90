package org.virtualschool.cohort.around;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** Asks who works with a child. */
record NewContactPage(String authority, ChildShell shell, List<RolesAround.Role> roles, Form form) {

    String action() {
        return back() + Urls.path("contacts");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    List<Choice> choices() {
        return roles.stream().map(role -> Choice.of(role.code(), role.says())).toList();
    }

    @Override
    public String toString() {
        return "NewContactPage[" + shell.child() + "]";
    }
}
