package org.virtualschool.cohort.send;

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
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Who is the SEN caseworker of a child. */
@Controller
class CaseworkerController {

    private final Access access;
    private final Audit audit;
    private final CaseworkerAsking asking;
    private final NamingCaseworkers naming;

    CaseworkerController(Access access, Audit audit, CaseworkerAsking asking, NamingCaseworkers naming) {
        this.access = access;
        this.audit = audit;
        this.asking = asking;
        this.naming = naming;
    }

    @GetMapping("/{authority}/children/{child}/sen/caseworker")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.CHANGE_SEND, child);
        return shown(asking.before(authority, child));
    }

    @PostMapping("/{authority}/children/{child}/sen/caseworker")
    ModelAndView name(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") CaseworkerForm form,
            BindingResult sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        var problems = Form.of(sent);
        if (!problems.hasErrors()) {
            try {
                naming.name(authority, child, form);
                return Redirect.to(Urls.below(authority, "children", child, "sen"))
                        .saying("The caseworker is recorded");
            } catch (WrongAnswer wrong) {
                problems = problems.withError(wrong.field(), wrong.words());
            } catch (Conflict meanwhile) {
                problems = problems.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
            }
        }
        return shown(asking.again(authority, child, problems)).withErrors();
    }

    private Page shown(CaseworkerPage page) {
        audit.viewed(CohortAction.CHANGE_SEND.key(), List.of(page.shell().child()));
        return Page.of("cohort/send/caseworker", page);
    }
}
