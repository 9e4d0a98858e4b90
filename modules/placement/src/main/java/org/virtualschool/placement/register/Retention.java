package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;

/** Deletes what has been kept for as long as the council says after the child left. What is held stays. */
@Service
public class Retention {

    private final LeavingRepository left;
    private final RegisterRepository register;
    private final RegisterSettings settings;
    private final Audit audit;
    private final Clock clock;

    Retention(
            LeavingRepository left, RegisterRepository register, RegisterSettings settings, Audit audit, Clock clock) {
        this.left = left;
        this.register = register;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Deletes what is over in the bound authority, and counts it. */
    @Transactional
    public void deleteOver() {
        var before = LocalDate.now(clock).minusYears(settings.now().keepYears());
        Actor.as(Actor.platform("placement.register"), () -> {
            left.leftBefore(before)
                    .forEach(id -> register.removeKeptLongEnough(id, clock.instant())
                            .ifPresent(subject -> audit.changed(
                                    PlacementAction.KEEP_REGISTER.key(),
                                    List.of(subject),
                                    "kept long enough: deleted")));
            register.forgetWhoseNoticesAreGone();
            return true;
        });
    }
}
