package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.care.TwoVersionsRepository;
import org.virtualschool.web.Conflict;

/**
 * Decides that what the roll holds of a child's care stands against what a list told. The other way there is nothing to decide here: a list whose
 * source is put right no longer tells both.
 */
@Service
class DecidingVersions {

    private final TwoVersionsRepository versions;
    private final WorkList work;
    private final Audit audit;
    private final Clock clock;

    DecidingVersions(TwoVersionsRepository versions, WorkList work, Audit audit, Clock clock) {
        this.versions = versions;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Conflict if it is settled already, or is not of this child */
    @Transactional
    void keepOurs(ChildId child, UUID settled) {
        if (!versions.decide(child, settled, Actor.current().person().value(), clock.instant())) {
            throw new Conflict(
                    "versions-settled",
                    "This is settled already: somebody decided, or a later list no longer says otherwise. Look at the child's record again.");
        }
        audit.changed(
                CohortAction.DECIDE_VERSIONS.key(),
                List.of(child),
                "two versions of the care: what the roll holds stands");
        work.lookAgain();
    }
}
