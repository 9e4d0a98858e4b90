package org.virtualschool.cohort.roll;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** Every recorded value of a child's fields: what was believed, from when to when, and who said so. */
@Controller
class RecordedHistoryController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final RecordedHistory history;

    RecordedHistoryController(Access access, Audit audit, ChildShells shells, RecordedHistory history) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.history = history;
    }

    @GetMapping("/{authority}/children/{child}/history")
    Page show(@PathVariable ChildId child) {
        access.require(CohortAction.VIEW_HISTORY, child);
        var page = new RecordedHistoryPage(shells.of(child, "history"), history.of(child));
        audit.viewed(CohortAction.VIEW_HISTORY.key(), List.of(child));
        return Page.of("cohort/roll/history", page);
    }
}
