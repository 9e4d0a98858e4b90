package org.virtualschool.proof;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;

/** Planted: pages that forget to ask, or to leave a row about what they show. Their address names them; they are no part of the product. */
@TestComponent
@RestController
class PlantedPages {

    static final String SECRET = "planted secret";

    private final Access access;
    private final Audit audit;

    PlantedPages(Access access, Audit audit) {
        this.access = access;
        this.audit = audit;
    }

    @GetMapping({"/{authority}/planted/asks-nothing", "/api/v1/{authority}/planted/asks-nothing"})
    String asksNothing(@PathVariable String authority) {
        return SECRET + authority;
    }

    @PostMapping("/{authority}/planted/asks-nothing")
    ResponseEntity<String> changesAndAsksNothing() {
        return ResponseEntity.ok(SECRET);
    }

    @GetMapping({"/{authority}/planted/without-audit", "/api/v1/{authority}/planted/without-audit"})
    String withoutAudit() {
        access.require(CohortAction.VIEW_ROLL);
        return SECRET;
    }

    @GetMapping({"/{authority}/planted/as-it-should-be", "/api/v1/{authority}/planted/as-it-should-be"})
    String asItShouldBe() {
        access.require(CohortAction.VIEW_ROLL);
        audit.viewed(CohortAction.VIEW_ROLL.key(), List.of());
        return SECRET;
    }
}
