package org.virtualschool.access.support;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.setup.TellingTheHead;
import org.virtualschool.audit.Audit;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Refused;

/** An operator asks the bound council for support access. */
@Service
public class AskingForSupport {

    private final SupportAccessRepository accesses;
    private final TellingTheHead head;
    private final Tenants tenants;
    private final Audit audit;
    private final Clock clock;

    AskingForSupport(SupportAccessRepository accesses, TellingTheHead head, Tenants tenants, Audit audit, Clock clock) {
        this.accesses = accesses;
        this.head = head;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks; the council's people see it at once, and its head's office is told.
     *
     * @param reason which problem, without any child's name
     * @throws Refused if a wish waits already, or the council is not live or is suspended
     */
    @Transactional
    public void ask(Operator operator, String reason, Optional<String> ticket) {
        if (!isPossible()) {
            throw new Refused(
                    "nothing-to-support", "There is support access to a council that is live and not suspended");
        }
        var id = SupportAccessId.next();
        var asked = new SupportAccess(
                id, clock.instant(), operator.person(), operator.name(), reason, ticket, Optional.empty());
        if (!accesses.add(asked)) {
            throw new Refused("support-asked", "The council has been asked already. Wait for its answer");
        }
        audit.changed("access.ask-support", List.of(), "The operator asks for support access " + id);
        head.isTold(SupportConfiguration.KIND, SupportConfiguration.PAGE);
    }

    /** What was asked last, by any operator, and what became of it. */
    @Transactional(readOnly = true)
    public Optional<SupportAccess> latest() {
        return accesses.latest(1).stream().findFirst();
    }

    private boolean isPossible() {
        return tenants.byId(Tenancy.current())
                .filter(council -> council.live() && !council.suspended())
                .isPresent();
    }
}
