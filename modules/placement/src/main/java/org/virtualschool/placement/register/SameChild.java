package org.virtualschool.placement.register;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.placement.PlacementAction;

/** A person has said that two entries are one child, or that an entry is a mistake. */
@Service
class SameChild {

    private final HomeRepository homes;
    private final RegisterRepository register;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    SameChild(HomeRepository homes, RegisterRepository register, WorkList list, Audit audit, Clock clock) {
        this.homes = homes;
        this.register = register;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands under the one entry, which no notice tells of, stands under the other from now on. */
    @Transactional
    void join(Entry givenUp, Entry stays) {
        register.hold(stays.id());
        homes.move(givenUp.id(), stays.id());
        homes.moveOurs(givenUp.id(), stays.id(), clock.instant());
        register.remove(givenUp.id(), RegisterRepository.Because.SAME_CHILD, clock.instant());
        changed(stays, "another entry is the same child");
    }

    /** The entry goes, with everything; no notice tells of the child. */
    @Transactional
    void remove(Entry entry) {
        register.remove(entry.id(), RegisterRepository.Because.MISTAKE, clock.instant());
        changed(entry, "taken off the register by hand");
    }

    /** A notice was withdrawn; what the home told stays. */
    @Transactional
    void keep(Entry entry) {
        homes.keep(entry.id());
        changed(entry, "what the home told stays on the register");
    }

    private void changed(Entry entry, String what) {
        list.lookAgain();
        audit.changed(PlacementAction.KEEP_REGISTER.key(), List.of(entry.subject()), what);
    }
}
