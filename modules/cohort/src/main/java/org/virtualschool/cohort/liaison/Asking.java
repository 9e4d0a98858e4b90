package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The pages on which something about a child is told to the virtual school, and the way back from them. */
@Component
class Asking {

    static final String TAB = "liaison";

    private final ChildShells shells;
    private final LiaisonLists lists;
    private final Audit audit;

    Asking(ChildShells shells, LiaisonLists lists, Audit audit) {
        this.shells = shells;
        this.lists = lists;
        this.audit = audit;
    }

    /** A page with a form. @param template below {@code cohort/liaison} @param notes what the form says beside its questions */
    Page page(Action action, String template, String authority, ChildId child, Form form, List<String> notes) {
        var page = new AskingPage(authority, shell(action, child), lists, form, notes);
        return Page.of("cohort/liaison/" + template, page);
    }

    /** What stands around a page about the child; that it was seen is written down. */
    ChildShell shell(Action action, ChildId child) {
        var shell = shells.of(child, TAB);
        seen(action, child);
        return shell;
    }

    /** Something about the child is about to be shown. */
    void seen(Action action, ChildId child) {
        audit.viewed(action.key(), List.of(child));
    }

    static Form withProblems(Form form, Map<String, String> problems) {
        var all = form;
        for (var problem : problems.entrySet()) {
            all = all.withError(problem.getKey(), problem.getValue());
        }
        return all;
    }

    static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, TAB));
    }
}
