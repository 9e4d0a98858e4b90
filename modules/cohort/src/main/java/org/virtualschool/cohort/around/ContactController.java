package org.virtualschool.cohort.around;

import jakarta.validation.Valid;
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
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Who works with a child, recorded by hand, made sure of, ended, or taken away. */
@Controller
class ContactController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final RolesAround roles;
    private final KeepingContacts keeping;

    ContactController(Access access, Audit audit, ChildShells shells, RolesAround roles, KeepingContacts keeping) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.roles = roles;
        this.keeping = keeping;
    }

    @GetMapping("/{authority}/children/{child}/people/contacts/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.RECORD_PEOPLE, child);
        return shown(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/people/contacts")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @Valid @ModelAttribute("form") ContactForm sent,
            BindingResult errors) {
        access.require(CohortAction.RECORD_PEOPLE, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            for (var problem : keeping.add(child, sent).entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
        }
        return form.hasErrors()
                ? shown(authority, child, form).withErrors()
                : back(authority, child).saying("The person is recorded");
    }

    @PostMapping("/{authority}/children/{child}/people/contacts/{line}/check")
    Redirect check(@PathVariable String authority, @PathVariable ChildId child, @PathVariable UUID line) {
        access.require(CohortAction.RECORD_PEOPLE, child);
        keeping.check(child, line);
        return back(authority, child).saying("Checked today");
    }

    @PostMapping("/{authority}/children/{child}/people/contacts/{line}/end")
    Redirect end(@PathVariable String authority, @PathVariable ChildId child, @PathVariable UUID line) {
        access.require(CohortAction.RECORD_PEOPLE, child);
        keeping.end(child, line);
        return back(authority, child).saying("Ended today", "The history keeps who it was.");
    }

    @PostMapping("/{authority}/children/{child}/people/contacts/{line}/removal")
    Redirect takeAway(@PathVariable String authority, @PathVariable ChildId child, @PathVariable UUID line) {
        access.require(CohortAction.RECORD_PEOPLE, child);
        keeping.takeAway(child, line);
        return back(authority, child).saying("Taken away");
    }

    private Page shown(String authority, ChildId child, Form form) {
        var page = new NewContactPage(authority, shells.of(child, "people"), roles.all(), form);
        audit.viewed(CohortAction.RECORD_PEOPLE.key(), List.of(child));
        return Page.of("cohort/around/new-contact", page);
    }

    private static Redirect back(String authority, ChildId child) {
        return Redirect.to(Urls.below(authority, "children", child, "people"));
    }
}
