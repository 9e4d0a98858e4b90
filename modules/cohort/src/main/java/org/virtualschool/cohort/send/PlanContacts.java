package org.virtualschool.cohort.send;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/**
 * Whom to tell at the authority that maintains a child's EHC plan, or assesses whether there is to be one. That there is a plan is special
 * category data: what is shown of it is for holders of {@code cohort.view-send}.
 */
@Service
public class PlanContacts {

    private final SenRepository sen;
    private final CaseworkerRepository caseworkers;
    private final Access access;

    PlanContacts(SenRepository sen, CaseworkerRepository caseworkers, Access access) {
        this.sen = sen;
        this.caseworkers = caseworkers;
        this.access = access;
    }

    /** A SEN caseworker. @param person who signs in here; empty for one who does not @param email of one who does not sign in here */
    public record Caseworker(Optional<PersonId> person, String name, Optional<String> email) {
        @Override
        public String toString() {
            return "Caseworker[redacted]";
        }
    }

    /** Whether an authority maintains a plan for the child, or assesses. */
    @Transactional(readOnly = true)
    public boolean hasPlan(ChildId child) {
        return sen.of(child)
                .history()
                .lasting()
                .filter(now -> now.value().maintainedBy() != null)
                .isPresent();
    }

    /** Whether there is a plan or an assessment, and nobody has said who the caseworker is. */
    @Transactional(readOnly = true)
    public boolean lacksCaseworker(ChildId child) {
        return hasPlan(child) && caseworkers.of(child).isEmpty();
    }

    /** The caseworker that is recorded, if any. */
    @Transactional(readOnly = true)
    public Optional<Caseworker> caseworkerOf(ChildId child) {
        return caseworkers
                .of(child)
                .map(known -> new Caseworker(
                        known.person(),
                        known.person()
                                .flatMap(access::nameOf)
                                .orElse(Objects.requireNonNullElse(known.name(), "Somebody not known")),
                        Optional.ofNullable(known.email())));
    }
}
