package org.virtualschool.placement.register;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.virtualschool.access.Access;
import org.virtualschool.access.OnlyReads;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Page;
import org.virtualschool.web.Paging;

/** The register of children whom other authorities have placed here. Nothing of it is on the authority's own roll. */
@Controller
class RegisterController {

    private final Access access;
    private final RegisterPages pages;

    RegisterController(Access access, RegisterPages pages) {
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/{authority}/placed-here")
    Page list(
            @PathVariable String authority,
            @ModelAttribute RegisterQuestion question,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "25") int size) {
        access.require(PlacementAction.VIEW_REGISTER);
        return pages.list(authority, question, new Paging(page, size));
    }

    /** Looks for a child by name. It posts, because an address is no place for a name. */
    @OnlyReads
    @PostMapping("/{authority}/placed-here")
    Page search(@PathVariable String authority, @RequestParam(name = "search", defaultValue = "") String typed) {
        access.require(PlacementAction.VIEW_REGISTER);
        return typed.isBlank()
                ? pages.list(authority, RegisterQuestion.ALL, new Paging(1, 25))
                : pages.found(authority, typed);
    }
}
