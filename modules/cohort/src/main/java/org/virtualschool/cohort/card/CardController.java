package org.virtualschool.cohort.card;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.casework.spi.ChildTab;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Page;

/** Shows the contact card to the school, and to the virtual school what the school sees. */
@Controller
class CardController {

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final CardReading reading;

    CardController(Access access, Audit audit, ChildShells shells, CardReading reading) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
    }

    @GetMapping("/{authority}/children/{child}/card")
    Page card(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.VIEW_CARD, child);
        var page = new CardPage(shells.of(child, "card"), reading.of(child));
        audit.viewed(CohortAction.VIEW_CARD.key(), List.of(child));
        return Page.of("cohort/card/card", page);
    }

    /** Where it is found. */
    @Configuration(proxyBeanMethods = false)
    static class Tab {

        @Bean
        ChildTab cardTab() {
            return new ChildTab(22, "Contact card", "card", CohortAction.VIEW_CARD);
        }
    }
}
