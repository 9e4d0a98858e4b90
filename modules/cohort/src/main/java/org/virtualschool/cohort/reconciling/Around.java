package org.virtualschool.cohort.reconciling;

import java.util.Optional;
import java.util.Set;
import org.virtualschool.audit.PersonId;

/**
 * By what the owner of a difference is found.
 *
 * @param caseload on whose caseloads the child is
 * @param year the national curriculum year that is recorded, else the usual one for the date of birth; empty where neither is known
 * @param socialWorker whom lists name, or whose caseload the child is on
 */
record Around(Set<PersonId> caseload, Optional<Integer> year, Optional<String> socialWorker) {

    static Around nobody() {
        return new Around(Set.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Around[" + caseload + ", " + year + "]";
    }
}
