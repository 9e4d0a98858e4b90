package org.virtualschool.cohort.liaison;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** A form on which something about a child is told. @param notes what it says beside its questions */
record AskingPage(String authority, ChildShell shell, LiaisonLists lists, Form form, List<String> notes) {

    String action(String what) {
        return Urls.below(authority, "children", shell.child(), Asking.TAB, what);
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    List<Choice> choices(String list) {
        return lists.of(list);
    }

    @Override
    public String toString() {
        return "AskingPage[" + shell.child() + "]";
    }
}
