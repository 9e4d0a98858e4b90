package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.DuplicateQueries.Twin;
import org.virtualschool.web.Refused;

/** Children who may be on the roll twice. */
@Service
class Duplicates {

    /** As many pairs as a page shows; the others come once these are looked at. */
    static final int MOST = 50;

    private final DuplicateQueries pairs;
    private final Audit audit;
    private final Clock clock;

    Duplicates(DuplicateQueries pairs, Audit audit, Clock clock) {
        this.pairs = pairs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Two who may be one. @param sameUpn which no two children have; else one date of birth and names spelt alike */
    record Possible(Twin one, Twin other, boolean sameUpn) {}

    /** @param more how many are not shown */
    record Found(List<Possible> shown, int more) {}

    /** One UPN twice comes first. @param reach of the reader: both must be within it @param schools whose school the reader may know */
    @Transactional(readOnly = true)
    Found find(Condition reach, SchoolReach schools) {
        var pairsFound = pairs.pairs(reach);
        var twins = pairs.twins(pairsFound, schools);
        var possible = pairsFound.stream()
                .map(pair -> new Possible(
                        Objects.requireNonNull(twins.get(pair.one())),
                        Objects.requireNonNull(twins.get(pair.other())),
                        pair.sameUpn()))
                .filter(pair -> pair.sameUpn()
                        || Spelling.alike(pair.one().nameSearch(), pair.other().nameSearch()))
                .sorted(Comparator.comparing(Possible::sameUpn).reversed())
                .toList();
        return new Found(possible.stream().limit(MOST).toList(), Math.max(0, possible.size() - MOST));
    }

    /** @throws Refused for a child and itself */
    @Transactional
    void notTheSame(ChildId one, ChildId other) {
        if (one.equals(other)) {
            throw new Refused("same-child", "Choose two children");
        }
        if (pairs.notTheSame(one, other, Actor.current().person(), clock.instant())) {
            audit.changed(
                    CohortAction.FIND_DUPLICATES.key(), List.of(one, other), "said that they are not the same child");
        }
    }
}
