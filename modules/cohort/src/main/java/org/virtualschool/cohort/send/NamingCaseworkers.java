package org.virtualschool.cohort.send;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Conflict;

/** Says who is the SEN caseworker of a child. */
@Service
class NamingCaseworkers {

    private final CaseworkerRepository caseworkers;
    private final SenRepository sen;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    NamingCaseworkers(CaseworkerRepository caseworkers, SenRepository sen, Staff staff, Audit audit, Clock clock) {
        this.caseworkers = caseworkers;
        this.sen = sen;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on it is this person, or nobody.
     *
     * @throws WrongAnswer if the form names nobody whom it could be
     * @throws Conflict if somebody else said who it is in the meantime
     */
    @Transactional
    void name(ChildId child, CaseworkerForm form) {
        var named = named(form);
        sen.locked(child);
        var now =
                caseworkers.of(child).map(Caseworker::id).map(Object::toString).orElse("");
        if (!now.equals(Objects.requireNonNullElse(form.shown(), ""))) {
            throw new Conflict(
                    "caseworker-changed",
                    "Somebody else has changed the caseworker in the meantime. Look who it is now, and send yours again if it is still right");
        }
        caseworkers.end(child, clock.instant());
        named.ifPresent(
                caseworker -> caseworkers.add(child, caseworker, Actor.current().person(), clock.instant()));
        audit.changed(CohortAction.CHANGE_SEND.key(), List.of(child), "SEN caseworker changed");
    }

    private Optional<Caseworker> named(CaseworkerForm form) {
        return switch (Objects.requireNonNullElse(form.who(), "")) {
            case CaseworkerForm.COLLEAGUE -> Optional.of(colleague(form));
            case CaseworkerForm.OTHER -> Optional.of(other(form));
            case CaseworkerForm.NOBODY -> Optional.empty();
            default -> throw new WrongAnswer("who", "Choose who the caseworker is");
        };
    }

    private Caseworker colleague(CaseworkerForm form) {
        return staff.today().stream()
                .filter(member -> member.person().toString().equals(form.person()))
                .findFirst()
                .map(member -> new Caseworker(next(), Optional.of(member.person()), null, null, null))
                .orElseThrow(() -> new WrongAnswer("person", "Choose the colleague"));
    }

    private static Caseworker other(CaseworkerForm form) {
        if (CaseworkerForm.text(form.name()).isEmpty()) {
            throw new WrongAnswer("name", "Enter the caseworker’s name");
        }
        return new Caseworker(
                next(),
                Optional.empty(),
                CaseworkerForm.text(form.name()).orElse(null),
                CaseworkerForm.text(form.email()).orElse(null),
                CaseworkerForm.text(form.phone()).orElse(null));
    }

    private static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
