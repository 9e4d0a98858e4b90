package org.virtualschool.cohort.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.people.CaseloadRepository.Pair;

/**
 * Moves children from one caseload to another, with what was open for the one about them: all of them or none, at one moment; who worked with them
 * before stays as it was.
 */
@Service
public class MovingCaseloads {

    private final CaseloadRepository caseloads;
    private final CaseloadNews news;
    private final Clock clock;

    MovingCaseloads(CaseloadRepository caseloads, CaseloadNews news, Clock clock) {
        this.caseloads = caseloads;
        this.news = news;
        this.clock = clock;
    }

    /** Who works with children from now on. @param children all who come to the other @param leaving those of them whom the first gives up */
    @Transactional
    public void move(PersonId from, PersonId to, Collection<ChildId> children, Collection<ChildId> leaving) {
        var by = Actor.current().person();
        var now = clock.instant();
        caseloads.endAll(pairs(from, leaving), by, now);
        caseloads.addAll(pairs(to, children), by, now);
        news.moved(from, to, children);
    }

    private static List<Pair> pairs(PersonId person, Collection<ChildId> children) {
        return children.stream().map(child -> new Pair(person, child)).toList();
    }
}
