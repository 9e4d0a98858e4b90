package org.virtualschool.cohort.schooling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages on which an arrangement is recorded and ended. */
@Component
class ArrangementPages {

    private final Audit audit;
    private final ChildShells shells;
    private final PlacesToChoose places;
    private final SchoolingLists lists;

    ArrangementPages(Audit audit, ChildShells shells, PlacesToChoose places, SchoolingLists lists) {
        this.audit = audit;
        this.shells = shells;
        this.places = places;
        this.lists = lists;
    }

    /** The question which kind; once that is said, the kind's own form. */
    Page asked(String authority, ChildId child, String kind, String words, Form form) {
        var page = new ArrangementPage(
                authority,
                shells.of(child, "schooling"),
                ArrangementKind.named(kind),
                words,
                places.by(words),
                lists,
                form);
        return shown(child, "cohort/schooling/arrangement-new", page);
    }

    Page one(String authority, ChildId child, Arrangement one, Form form) {
        var page = new OneArrangementPage(authority, shells.of(child, "schooling"), one, lists, form);
        return shown(child, "cohort/schooling/arrangement", page);
    }

    private Page shown(ChildId child, String template, Object page) {
        audit.viewed(CohortAction.RECORD_SCHOOLING.key(), List.of(child));
        return Page.of(template, page);
    }
}
