package org.virtualschool.casework.auditing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.CaseworkAction;
import org.virtualschool.casework.auditing.AuditPage.Search;
import org.virtualschool.casework.auditing.AuditReading.Reading;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

@Controller
class AuditController {

    private static final CaseworkAction ACTION = CaseworkAction.SEARCH_AUDIT;

    private final Access access;
    private final Audit audit;
    private final Asking asking;
    private final AuditReading reading;
    private final Offering offering;

    AuditController(Access access, Audit audit, Asking asking, AuditReading reading, Offering offering) {
        this.access = access;
        this.audit = audit;
        this.asking = asking;
        this.reading = reading;
        this.offering = offering;
    }

    @GetMapping("/{authority}/audit")
    Page list(
            @PathVariable String authority,
            @ModelAttribute("form") @Nullable AuditQuestion question,
            BindingResult sent) {
        access.require(ACTION);
        var asked = asking.look(question, Form.of(sent), ACTION);
        var wrong = asked.form().hasErrors();
        var found = wrong ? Reading.NOTHING : reading.page(asked, ACTION);
        var page = shown(authority, asked, found, Optional.empty());
        return wrong ? page.withErrors() : page;
    }

    /** Looks for a child by name. It posts, because an address is no place for a name. */
    @PostMapping("/{authority}/audit")
    Page search(
            @PathVariable String authority,
            @ModelAttribute("form") @Nullable AuditQuestion question,
            BindingResult sent,
            @RequestParam(name = "search", defaultValue = "") String typed) {
        access.require(ACTION);
        var asked = asking.look(question, Form.of(sent), ACTION);
        var search = new Search(typed, offering.find(typed, ACTION));
        return shown(authority, asked, Reading.NOTHING, Optional.of(search));
    }

    private Page shown(String authority, Asked asked, Reading found, Optional<Search> search) {
        var children = new HashSet<ChildId>(found.children());
        asked.child().ifPresent(children::add);
        search.ifPresent(looked -> looked.found().forEach(child -> children.add(child.child())));
        audit.viewed(ACTION.key(), Set.copyOf(children));
        return Page.of("casework/auditing/audit", new AuditPage(authority, asked, found, offering.offered(), search));
    }
}
