package org.virtualschool.placement.register;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;

/** Enters what a children's home has told. Whether it is about a child of the register a person decides, never a likeness. */
@Service
class HomesTold {

    private final HomeRepository homes;
    private final RegisterRepository register;
    private final Leaving leaving;
    private final Audit audit;
    private final Clock clock;

    HomesTold(HomeRepository homes, RegisterRepository register, Leaving leaving, Audit audit, Clock clock) {
        this.homes = homes;
        this.register = register;
        this.leaving = leaving;
        this.audit = audit;
        this.clock = clock;
    }

    /** The telling, as it is to be kept. */
    HomeTelling telling(HomeForm sent, HomeChecking checking) {
        var placing = checking.authority(sent.placing());
        var maintains = checking.authority(sent.maintainedBy());
        var plan = Objects.requireNonNull(sent.plan());
        return new HomeTelling(
                new HomeTelling.Home(HomeForm.text(sent.home()), HomeForm.textOrNone(sent.urn())),
                new HomeTelling.Child(
                        HomeForm.text(sent.givenName()),
                        HomeForm.text(sent.familyName()),
                        Objects.requireNonNull(sent.dateOfBirth()),
                        HomeForm.textOrNone(sent.sex())),
                HomeForm.textOrNone(sent.legalBasis()),
                new HomeTelling.Placing(
                        placing == null ? null : placing.code(),
                        placing == null ? null : placing.name(),
                        HomeForm.textOrNone(sent.reviewer())),
                new HomeTelling.Plan(
                        plan, plan == HomeTelling.Known.YES && maintains != null ? maintains.name() : null),
                sent.admittedOn(),
                sent.dischargedOn(),
                clock.instant(),
                Actor.current().person());
    }

    /** It is about a child who is not on the register. @return the new entry */
    @Transactional
    RegisterEntryId enter(HomeTelling told) {
        var id = RegisterEntryId.next();
        var subject = ChildId.next();
        homes.enter(id, subject, clock.instant());
        homes.add(id, told);
        changed(subject, "entered in the register: a home tells of the child");
        stands(id, told);
        return id;
    }

    /** It is about this child. */
    @Transactional
    void add(Entry entry, HomeTelling told) {
        register.hold(entry.id());
        homes.add(entry.id(), told);
        changed(entry.subject(), "a home tells of the child");
        stands(entry.id(), told);
    }

    /** Discharged, the child leaves; admitted, it is here. */
    private void stands(RegisterEntryId entry, HomeTelling told) {
        if (told.dischargedOn() == null) {
            leaving.isHere(entry);
        } else {
            leaving.leaves(
                    entry, told.dischargedOn(), "Discharged from " + told.home().name(), Leaving.ToldBy.HOME);
        }
        leaving.lookAgain();
    }

    private void changed(ChildId subject, String what) {
        audit.changed(PlacementAction.KEEP_REGISTER.key(), List.of(subject), what);
    }
}
