package org.virtualschool.cohort.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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

/** Who holds parental responsibility for a child: shown once, for a reason; recorded without a look at the others. */
@Controller
class FamilyController {

    private final Access access;
    private final Audit audit;
    private final FamilyAsking asking;
    private final KeepingFamily keeping;

    FamilyController(Access access, Audit audit, FamilyAsking asking, KeepingFamily keeping) {
        this.access = access;
        this.audit = audit;
        this.asking = asking;
        this.keeping = keeping;
    }

    record ReasonForm(
            @NotBlank(message = "Enter why you need to know") @Size(max = 500, message = "Use 500 characters or fewer")
            String reason) {}

    @GetMapping("/{authority}/children/{child}/family")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.REVEAL_FAMILY, child);
        return page("ask", CohortAction.REVEAL_FAMILY, asking.page(authority, child, List.of(), Form.empty()));
    }

    @PostMapping("/{authority}/children/{child}/family")
    Page show(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult sent) {
        access.require(CohortAction.REVEAL_FAMILY, child);
        if (sent.hasErrors()) {
            return page("ask", CohortAction.REVEAL_FAMILY, asking.page(authority, child, List.of(), Form.of(sent)))
                    .withErrors();
        }
        var holders = keeping.reveal(child, form.reason());
        return page("revealed", CohortAction.REVEAL_FAMILY, asking.page(authority, child, holders, Form.empty()));
    }

    @GetMapping("/{authority}/children/{child}/family/holders/new")
    Page askWho(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.RECORD_FAMILY, child);
        return page("new-holder", CohortAction.RECORD_FAMILY, asking.page(authority, child, List.of(), Form.empty()));
    }

    @PostMapping("/{authority}/children/{child}/family/holders")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") HolderForm sent,
            BindingResult errors) {
        access.require(CohortAction.RECORD_FAMILY, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            for (var problem : keeping.add(child, sent).entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
        }
        return form.hasErrors()
                ? page("new-holder", CohortAction.RECORD_FAMILY, asking.page(authority, child, List.of(), form))
                        .withErrors()
                : back(authority, child).saying("The person is recorded", "It is shown for a reason only.");
    }

    @PostMapping("/{authority}/children/{child}/family/holders/{holder}/end")
    Redirect end(@PathVariable String authority, @PathVariable ChildId child, @PathVariable UUID holder) {
        access.require(CohortAction.RECORD_FAMILY, child);
        keeping.end(child, holder);
        return back(authority, child).saying("Ended today");
    }

    @PostMapping("/{authority}/children/{child}/family/holders/{holder}/removal")
    Redirect takeAway(@PathVariable String authority, @PathVariable ChildId child, @PathVariable UUID holder) {
        access.require(CohortAction.RECORD_FAMILY, child);
        keeping.takeAway(child, holder);
        return back(authority, child).saying("Taken away");
    }

    private Page page(String template, CohortAction action, FamilyPage page) {
        audit.viewed(action.key(), List.of(page.shell().child()));
        return Page.of("cohort/family/" + template, page);
    }

    private static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, "people"));
    }
}
