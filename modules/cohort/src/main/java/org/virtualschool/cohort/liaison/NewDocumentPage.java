package org.virtualschool.cohort.liaison;

import java.util.Arrays;
import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form on which a document is shared. @param hint what files are taken @param reads who reads it at the school; empty for who may not share it */
record NewDocumentPage(String authority, ChildShell shell, List<Choice> types, String hint, String reads, Form form) {

    List<Choice> classes() {
        return Arrays.stream(AccessClass.values())
                .map(one -> Choice.of(one.name(), one.says()))
                .toList();
    }

    String action() {
        return back() + Urls.path("documents");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    @Override
    public String toString() {
        return "NewDocumentPage[" + shell.child() + "]";
    }
}
