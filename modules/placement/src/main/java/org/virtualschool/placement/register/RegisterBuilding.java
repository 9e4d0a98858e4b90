package org.virtualschool.placement.register;

import java.time.Clock;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.NoticeEvent;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;

/**
 * Keeps the register in line with the notices in the inbox: of whom one tells is on it, and whoever's notices were all withdrawn is not, with
 * everything that was noted about the child here. A notice is withdrawn when it was sent in error and when a child was adopted (reasons ceased
 * E11 and E12), and nobody here may learn which: in both cases nothing but a count may stay. News hastens it, a sweep twice an hour finds what the
 * news missed, and doing it twice changes nothing.
 */
@Service
public class RegisterBuilding {

    private final RegisterRepository register;
    private final HomeRepository homes;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    RegisterBuilding(RegisterRepository register, HomeRepository homes, WorkList list, Audit audit, Clock clock) {
        this.register = register;
        this.homes = homes;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(NoticeEvent.NoticeDelivered event) {
        catchUp();
    }

    @ApplicationModuleListener
    void on(NoticeEvent.NoticeWithdrawn event) {
        catchUp();
    }

    /** Compares the whole register of the bound authority with its inbox. */
    @Transactional
    public void catchUp() {
        Actor.as(Actor.platform("placement.register"), () -> {
            register.unregistered().forEach(this::enter);
            register.untold().forEach(this::dissolve);
            register.forgetWhoseNoticesAreGone();
            return true;
        });
    }

    private void enter(ChildId child) {
        if (register.enter(RegisterEntryId.next(), child, clock.instant())) {
            note(child, "entered in the register: a notice tells of the child");
        }
    }

    /** What a home told of the child stands alone from here on, under a name of its own, until somebody has looked at it. */
    private void dissolve(RegisterEntryId id) {
        if (!homes.of(id).isEmpty()) {
            var alone = RegisterEntryId.next();
            homes.enterApart(alone, ChildId.next(), id, clock.instant());
            homes.move(id, alone);
        }
        register.remove(id, RegisterRepository.Because.WITHDRAWN, clock.instant())
                .ifPresent(child -> note(child, "left the register: no notice tells of the child any more"));
    }

    private void note(ChildId child, String what) {
        list.lookAgain();
        audit.changed(PlacementAction.KEEP_REGISTER.key(), List.of(child), what);
    }
}
