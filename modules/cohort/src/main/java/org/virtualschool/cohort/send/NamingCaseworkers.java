package org.virtualschool.cohort.send;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.web.Conflict;

/** Says who is the SEN caseworker of a child. */
@Service
class NamingCaseworkers {

    private final CaseworkerRepository caseworkers;
    private final SenRepository sen;
    private final Staff staff;
    private final CaseworkerNews news;
    private final Clock clock;

    NamingCaseworkers(
            CaseworkerRepository caseworkers, SenRepository sen, Staff staff, CaseworkerNews news, Clock clock) {
        this.caseworkers = caseworkers;
        this.sen = sen;
        this.staff = staff;
        this.news = news;
        this.clock = clock;
    }

    /**
     * From now on it is this person, or nobody. What waits for a caseworker is told at once.
     *
     * @param authority the slug of the bound authority
     * @throws WrongAnswer if the form names nobody whom it could be
     * @throws Conflict if somebody else said who it is in the meantime
     */
    @Transactional
    void name(String authority, ChildId child, CaseworkerForm form) {
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
        news.changed(authority, child);
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
