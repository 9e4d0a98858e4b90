package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Children who are placed here leave: a home discharges them, the placing authority says so, or we hear of it otherwise. */
@Service
public class Leaving {

    private final LeavingRepository register;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    Leaving(LeavingRepository register, WorkList list, Audit audit, Clock clock) {
        this.register = register;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who told that a child left. */
    public enum ToldBy {
        HOME("the home"),
        US("ourselves"),
        PLACING_AUTHORITY("the placing authority");

        private final String words;

        ToldBy(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The entry of whom the notices name so; empty for a child who is not on the register. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntryId> entryOf(ChildId subject) {
        return register.entryOf(subject);
    }

    /**
     * The child leaves; said again, the last word counts. The entry is kept from that day for as long as the council says.
     *
     * @param day the first on which the child is not here any more; may lie ahead
     * @param why in at most 500 characters
     * @throws org.virtualschool.web.NotFound for an entry that is not on the bound authority's register
     */
    @Transactional
    public void leaves(RegisterEntryId entry, LocalDate day, String why, ToldBy toldBy) {
        var subject = register.leave(entry, day, why, toldBy, clock.instant())
                .orElseThrow(() -> new RegisterEntryNotFound(entry));
        changed(subject, "left, as told by " + toldBy.words());
    }

    /** The child is here, or here again. */
    @Transactional
    public void isHere(RegisterEntryId entry) {
        register.stay(entry, clock.instant()).ifPresent(subject -> changed(subject, "is here, or here again"));
    }

    @ApplicationModuleListener
    void on(NoticeEvent.NoticeDelivered event) {
        Actor.as(Actor.platform("placement.register"), () -> {
            catchUp();
            return true;
        });
    }

    /** Children whose placing authority says that they left, and those who had left and of whom a notice tells that began later. */
    @Transactional
    public void catchUp() {
        register.ended()
                .forEach(ended -> leaves(
                        ended.entry(), ended.lastDay().plusDays(1), ended.why().words(), ToldBy.PLACING_AUTHORITY));
        register.returned().forEach(this::isHere);
    }

    /** The entry is not deleted when its time is over. @param why empty to hold it no longer */
    @Transactional
    void hold(Entry entry, Optional<String> why) {
        register.holdBecause(entry.id(), why.orElse(null));
        changed(entry.subject(), why.isPresent() ? "legal hold set" : "legal hold lifted");
    }

    /** What has to be done may be other than before. */
    void lookAgain() {
        list.lookAgain();
    }

    private void changed(ChildId subject, String what) {
        list.lookAgain();
        audit.changed(PlacementAction.KEEP_REGISTER.key(), List.of(subject), what);
    }
}
