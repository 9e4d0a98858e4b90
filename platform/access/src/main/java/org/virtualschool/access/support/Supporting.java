package org.virtualschool.access.support;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.membership.Standing;
import org.virtualschool.access.membership.Standings;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;

/** What an operator is in the bound council while it grants support access; asked anew by every request, so that what is over counts no longer. */
@Service
public class Supporting {

    private final SupportAccessRepository accesses;
    private final Standings standings;
    private final Audit audit;
    private final Clock clock;

    Supporting(SupportAccessRepository accesses, Standings standings, Audit audit, Clock clock) {
        this.accesses = accesses;
        this.standings = standings;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the operator stands here at the moment; empty without support access. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Operator operator) {
        return accesses.lasting(operator.person(), clock.instant())
                .flatMap(SupportAccess::granted)
                .flatMap(granted -> standings.supporting(operator.person(), operator.name(), granted.until()));
    }

    /** Writes that the operator asked for something that shows no child. @param action key of what was asked for */
    public void asks(String action) {
        audit.viewed(action, List.of());
    }

    /** The name of somebody who ever asked for support access here. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(PersonId person) {
        return accesses.nameOf(person);
    }
}
