package org.virtualschool.cohort.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;

/** Makes the pages about holders of parental responsibility. */
@Component
class FamilyAsking {

    private final ChildShells shells;
    private final Relationships relationships;
    private final Access access;
    private final Clock clock;

    FamilyAsking(ChildShells shells, Relationships relationships, Access access, Clock clock) {
        this.shells = shells;
        this.relationships = relationships;
        this.access = access;
        this.clock = clock;
    }

    FamilyPage page(String authority, ChildId child, List<Holder> holders, Form form) {
        return new FamilyPage(
                authority,
                shells.of(child, "people"),
                holders,
                relationships,
                access.may(CohortAction.RECORD_FAMILY, child),
                LocalDate.now(clock),
                form);
    }
}
