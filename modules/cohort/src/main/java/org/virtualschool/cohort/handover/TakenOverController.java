package org.virtualschool.cohort.handover;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A list gave a child to another social worker, who looks at what is open and says that they know. */
@Controller
class TakenOverController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final KnowingOfChildren knowing;
    private final Commitments commitments;

    TakenOverController(
            Access access, Audit audit, ChildShells shells, KnowingOfChildren knowing, Commitments commitments) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.knowing = knowing;
        this.commitments = commitments;
    }

    @GetMapping("/{authority}/children/{child}/taken-over")
    Page look(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_PEOPLE, child);
        var me = access.me().person();
        var now = knowing.of(child);
        var names = now.stream()
                .map(TakenOver::person)
                .distinct()
                .collect(Collectors.toMap(
                        person -> person, person -> access.nameOf(person).orElse("Somebody not known")));
        var asked = access.may(CohortAction.HAND_OVER, child) && now.stream().anyMatch(one -> one.waitsFor(me));
        audit.viewed(CohortAction.VIEW_PEOPLE.key(), List.of(child));
        return Page.of(
                "cohort/handover/taken-over",
                new TakenOverPage(authority, shells.of(child, "people"), now, names, commitments.of(child, me), asked));
    }

    @PostMapping("/{authority}/children/{child}/taken-over")
    Redirect know(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.HAND_OVER, child);
        var news = knowing.know(child, access.me().person());
        var back = Redirect.to(Urls.below(authority, "children", child, "people"));
        return news
                ? back.saying("You have said that you know", "What was open about the child is yours now.")
                : back.saying("Nobody waits for your word about this child");
    }
}
