package org.virtualschool.cohort.merging;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.merging.MergePlan.Answers;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Two records of one child: a look at what comes of merging them, then the deed. The first in the address is the one that stays. */
@Controller
class MergeController {

    private final Access access;
    private final Audit audit;
    private final Merging merging;
    private final MergeWords words;

    MergeController(Access access, Audit audit, Merging merging, MergeWords words) {
        this.access = access;
        this.audit = audit;
        this.merging = merging;
        this.words = words;
    }

    @GetMapping("/{authority}/children/{child}/merge/{other}")
    Page preview(@PathVariable String authority, @PathVariable ChildId child, @PathVariable ChildId other) {
        access.require(CohortAction.MERGE_CHILDREN, child);
        access.require(CohortAction.MERGE_CHILDREN, other);
        return shown(authority, child, other, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/merge/{other}")
    ModelAndView merge(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable ChildId other,
            @RequestParam Map<String, String> sent) {
        access.require(CohortAction.MERGE_CHILDREN, child);
        access.require(CohortAction.MERGE_CHILDREN, other);
        var problems = merging.merge(child, other, new Answers(sent), sent.getOrDefault("print", ""));
        if (problems.isEmpty()) {
            return Redirect.to(Urls.below(authority, "children", child))
                    .saying("The two records are one", "Old links and the other social care ID lead here.");
        }
        var form = Form.filledWith(sent);
        for (var problem : problems.entrySet()) {
            form = form.withError(problem.getKey(), problem.getValue());
        }
        return shown(authority, child, other, form).withErrors();
    }

    private Page shown(String authority, ChildId child, ChildId other, Form form) {
        var plan = merging.plan(child, other);
        audit.viewed(CohortAction.MERGE_CHILDREN.key(), List.of(child, other));
        return Page.of(
                "cohort/merging/preview",
                new MergePage(
                        authority,
                        plan,
                        words,
                        history -> access.may(history.action(), child) && access.may(history.action(), other),
                        form));
    }
}
