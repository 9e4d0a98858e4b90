package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** What social care shared with the child's school, for the people of that school. */
@Controller
class SharedController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final ReadingAtSchool reading;

    SharedController(Access access, Audit audit, ChildShells shells, ReadingAtSchool reading) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
    }

    @GetMapping("/{authority}/children/{child}/shared")
    Page shared(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.READ_SHARED, child);
        var as = access.reachFor(CohortAction.READ_SHARED);
        var entries = reading.read(child, access.me().person(), as);
        var page = new SharedPage(authority, shells.of(child, ChildsSchool.PATH), entries, access::nameOf);
        audit.viewed(CohortAction.READ_SHARED.key(), List.of(child));
        return Page.of("cohort/liaison/shared", page);
    }

    @GetMapping("/{authority}/children/{child}/shared/documents/{document}")
    ResponseEntity<byte[]> document(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable SharedDocumentId document) {
        access.require(CohortAction.READ_SHARED, child);
        var as = access.reachFor(CohortAction.READ_SHARED);
        var opened = reading.open(child, document, access.me().person(), as);
        audit.viewed(CohortAction.READ_SHARED.key(), List.of(child));
        return opened.asFile();
    }
}
