package org.virtualschool.cohort.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Shows where exactly a child lives and with whom, once, for a reason. */
@Controller
class RevealController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final Revealing revealing;

    RevealController(Access access, Audit audit, ChildShells shells, Revealing revealing) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.revealing = revealing;
    }

    record ReasonForm(
            @NotBlank(message = "Enter why you need to know") @Size(max = 500, message = "Use 500 characters or fewer")
            String reason) {}

    @GetMapping("/{authority}/children/{child}/placement")
    Page ask(@PathVariable ChildId child) {
        access.require(CohortAction.REVEAL_PLACEMENT, child);
        return asking(child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/placement")
    Page show(@PathVariable ChildId child, @Valid @ModelAttribute("form") ReasonForm form, BindingResult sent) {
        access.require(CohortAction.REVEAL_PLACEMENT, child);
        if (sent.hasErrors()) {
            return asking(child, Form.of(sent)).withErrors();
        }
        var shell = shells.of(child, "placement");
        var details = revealing.reveal(child, form.reason());
        audit.viewed(CohortAction.REVEAL_PLACEMENT.key(), List.of(child));
        return Page.of("cohort/care/revealed", new RevealPage(shell, details, Form.empty()));
    }

    private Page asking(ChildId child, Form form) {
        var page = new RevealPage(shells.of(child, "placement"), ProtectedDetails.NONE, form);
        audit.viewed(CohortAction.REVEAL_PLACEMENT.key(), List.of(child));
        return Page.of("cohort/care/reveal", page);
    }
}
