package org.virtualschool.cohort.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages about a child who goes to somebody else. */
@Component
class HandoverPages {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final AskingToTakeOn asking;
    private final Commitments commitments;

    HandoverPages(Access access, Audit audit, ChildShells shells, AskingToTakeOn asking, Commitments commitments) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.asking = asking;
        this.commitments = commitments;
    }

    Page asking(String authority, ChildId child, Form form) {
        var manages = access.may(CohortAction.CHANGE_CASELOAD, child);
        var choice = asking.choice(child, access.me().person(), manages);
        audit.viewed(CohortAction.HAND_OVER.key(), List.of(child));
        return Page.of("cohort/handover/ask", new AskingPage(authority, shells.of(child, "people"), choice, form));
    }

    Page answering(String authority, Handover handover, Form form) {
        var me = access.me().person();
        var mine = access.may(CohortAction.HAND_OVER, handover.child());
        var manages = access.may(CohortAction.CHANGE_CASELOAD, handover.child());
        var may = new HandoverPage.May(
                mine && handover.isOpen() && handover.to().equals(me),
                mine && (manages || handover.isTakenBackBy(me)) && (handover.isOpen() || handover.isDeclined()));
        audit.viewed(CohortAction.VIEW_PEOPLE.key(), List.of(handover.child()));
        return Page.of(
                "cohort/handover/one",
                new HandoverPage(
                        authority,
                        shells.of(handover.child(), "people"),
                        handover,
                        handover.isOpen()
                                ? commitments.of(handover.child(), handover.from())
                                : Commitments.Open.nothing(),
                        new HandoverPage.Names(name(handover.from()), name(handover.to()), name(handover.askedBy())),
                        may,
                        form));
    }

    private String name(PersonId person) {
        return access.nameOf(person).orElse("Somebody not known");
    }
}
