package org.virtualschool.cohort.care;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;

/** Gives out what is protected about a placement, and keeps who asked for it, or for something else that is protected, and why. */
@Service
public class Revealing {

    private final RevealRepository reveals;
    private final Clock clock;

    Revealing(RevealRepository reveals, Clock clock) {
        this.reveals = reveals;
        this.clock = clock;
    }

    /** What is known of where the child lives now. @param reason not empty */
    @Transactional
    ProtectedDetails reveal(ChildId child, String reason) {
        reveals.add(child, Protected.PLACEMENT, reason, clock.instant());
        return reveals.current(child).orElse(ProtectedDetails.NONE);
    }

    /** Keeps that somebody looks at who holds parental responsibility, in the running transaction or one of its own. @param reason not empty */
    @Transactional
    public void noteFamily(ChildId child, String reason) {
        reveals.add(child, Protected.FAMILY, reason, clock.instant());
    }

    /** What is shown for a reason only. */
    enum Protected {
        PLACEMENT,
        FAMILY
    }
}
