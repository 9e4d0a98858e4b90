package org.virtualschool.cohort.aftercare;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Page;

/** The leaflet for adopters. It is about no child, and that somebody read it or gave it to anybody is kept nowhere. */
@Controller
class LeafletController {

    private final Access access;
    private final AfterCareRules rules;
    private final Tenants tenants;

    LeafletController(Access access, AfterCareRules rules, Tenants tenants) {
        this.access = access;
        this.rules = rules;
        this.tenants = tenants;
    }

    @GetMapping("/{authority}/leaflets/adoption")
    Page adoption(@PathVariable String authority) {
        access.require(CohortAction.READ_LEAFLET);
        var us = tenants.here();
        return Page.of("cohort/aftercare/adoption", new LeafletPage(us.virtualSchool(), rules.entitlement()));
    }
}
