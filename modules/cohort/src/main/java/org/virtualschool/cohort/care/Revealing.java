package org.virtualschool.cohort.care;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;

/** Gives out what is protected about a placement, and keeps who asked and why. */
@Service
class Revealing {

    private final RevealRepository reveals;
    private final Clock clock;

    Revealing(RevealRepository reveals, Clock clock) {
        this.reveals = reveals;
        this.clock = clock;
    }

    /** What is known of where the child lives now. @param reason not empty */
    @Transactional
    ProtectedDetails reveal(ChildId child, String reason) {
        reveals.add(child, Actor.current().person(), reason, clock.instant());
        return reveals.current(child).orElse(ProtectedDetails.NONE);
    }
}
