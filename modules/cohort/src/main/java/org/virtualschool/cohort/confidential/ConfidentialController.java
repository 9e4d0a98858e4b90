package org.virtualschool.cohort.confidential;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Whether a child's address is confidential: what that means for everybody who sees the child, and why for those who may make it so. */
@Controller
class ConfidentialController {

    private final Access access;
    private final Audit audit;
    private final ConfidentialPages pages;
    private final KeepingConfidential keeping;

    ConfidentialController(Access access, Audit audit, ConfidentialPages pages, KeepingConfidential keeping) {
        this.access = access;
        this.audit = audit;
        this.pages = pages;
        this.keeping = keeping;
    }

    @GetMapping("/{authority}/children/{child}/confidential")
    Page show(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_CHILD, child);
        var keeps = access.may(CohortAction.KEEP_CONFIDENTIAL, child);
        audit.viewed((keeps ? CohortAction.KEEP_CONFIDENTIAL : CohortAction.VIEW_CHILD).key(), List.of(child));
        return Page.of("cohort/confidential/confidential", pages.of(authority, child, keeps, Form.empty()));
    }

    @PostMapping("/{authority}/children/{child}/confidential")
    ModelAndView begin(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") ConfidentialForm sent,
            BindingResult errors) {
        access.require(CohortAction.KEEP_CONFIDENTIAL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            for (var problem : keeping.begin(child, sent).entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
        }
        return form.hasErrors()
                ? again(authority, child, form)
                : back(authority, child)
                        .saying(
                                "The address is confidential",
                                "From now on only those who must know see where this child lives and learns.");
    }

    @PostMapping("/{authority}/children/{child}/confidential/end")
    ModelAndView end(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") EndForm sent,
            BindingResult errors) {
        access.require(CohortAction.KEEP_CONFIDENTIAL, child);
        if (errors.hasErrors()) {
            return again(authority, child, Form.of(errors));
        }
        keeping.end(child, Objects.requireNonNull(sent.ending()));
        return back(authority, child).saying("The address is no longer confidential");
    }

    private ModelAndView again(String authority, ChildId child, Form form) {
        audit.viewed(CohortAction.KEEP_CONFIDENTIAL.key(), List.of(child));
        return Page.of("cohort/confidential/confidential", pages.of(authority, child, true, form))
                .withErrors();
    }

    private static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, "confidential"));
    }
}
