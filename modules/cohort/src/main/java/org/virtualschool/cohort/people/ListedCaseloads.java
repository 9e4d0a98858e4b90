package org.virtualschool.cohort.people;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Actor;
import org.virtualschool.cohort.people.CaseloadRepository.Pair;

/**
 * Puts children on the caseload of the social worker whom a list names by number, and takes them off when it no longer does. A name alone
 * never does: two people may bear it, and one may bear two. What a person put on a caseload stays until a person takes it off. What was open for
 * whom a list no longer names goes to whom it names now, who is asked to say that they know.
 */
@Service
public class ListedCaseloads {

    private final CaseloadRepository caseloads;
    private final Staff staff;
    private final CaseloadNews news;
    private final KeptOnCaseloads kept;
    private final Clock clock;

    ListedCaseloads(CaseloadRepository caseloads, Staff staff, CaseloadNews news, KeptOnCaseloads kept, Clock clock) {
        this.caseloads = caseloads;
        this.staff = staff;
        this.news = news;
        this.kept = kept;
        this.clock = clock;
    }

    /** Brings the caseloads of the bound authority in line with what lists say; a second time changes nothing. */
    @Transactional
    public void bringInLine() {
        var numbers = staff.byWorkerNumber();
        var named = numbers.isEmpty() ? Set.<Pair>of() : caseloads.namedByLists(numbers);
        var by = Actor.current().person();
        var over = without(caseloads.held(true), named);
        if (!over.isEmpty()) {
            var staying = kept.children();
            over.removeIf(pair -> staying.contains(pair.child()));
        }
        if (!over.isEmpty()) {
            caseloads.endAll(over, by, clock.instant());
        }
        var missing = named.isEmpty() ? Set.<Pair>of() : without(named, caseloads.held(false));
        if (!missing.isEmpty()) {
            caseloads.addListed(missing, caseloads.tookOver(missing), by, clock.instant());
        }
        news.listed(over, missing, named);
    }

    private static HashSet<Pair> without(Set<Pair> some, Set<Pair> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
