package org.virtualschool.cohort.around;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Dates;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Records who works with a child: one person at a time in each role, and whoever was it before stays in the history. */
@Service
class KeepingContacts {

    private final ChildContactRepository contacts;
    private final RolesAround roles;
    private final Audit audit;
    private final Clock clock;

    KeepingContacts(ChildContactRepository contacts, RolesAround roles, Audit audit, Clock clock) {
        this.contacts = contacts;
        this.roles = roles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From the day on it is this person; whoever was it until then is it no longer.
     *
     * @return what to do, by field; nothing was saved then. Empty if it was
     */
    @Transactional
    Map<String, String> add(ChildId child, ContactForm form) {
        contacts.takeTurns(child);
        var all = contacts.of(child);
        var problems = problems(form, all);
        if (!problems.isEmpty()) {
            return problems;
        }
        var contact = contact(form);
        all.stream()
                .filter(one -> one.role().equals(contact.role()) && one.endsOn().isEmpty())
                .forEach(one -> contacts.end(child, one.id(), contact.startsOn()));
        contacts.add(child, contact, Actor.current().person(), clock.instant());
        changed(child, contact.role(), "recorded from " + contact.startsOn());
        return Map.of();
    }

    private Map<String, String> problems(ContactForm form, List<ChildContact> all) {
        var problems = new LinkedHashMap<String, String>();
        if (form.role() == null || !roles.has(form.role())) {
            problems.put("role", "Choose as what the person works with the child");
        }
        if (form.from() == null || form.from().isAfter(today())) {
            problems.put("from", "Enter the day from which the person works with the child, today or earlier");
        } else {
            all.stream()
                    .filter(one -> one.role().equals(form.role()) && !one.givesWayFrom(form.from()))
                    .findFirst()
                    .ifPresent(one -> problems.put("from", standsInTheWay(one)));
        }
        return problems;
    }

    private static String standsInTheWay(ChildContact one) {
        return one.endsOn()
                .map(end -> "Somebody else is recorded until " + Dates.day(end.minusDays(1)) + ": enter a later day")
                .orElse("Somebody else is recorded since " + Dates.day(one.startsOn())
                        + ": enter a later day, or take that away first if it was never so");
    }

    private ChildContact contact(ContactForm form) {
        return new ChildContact(
                UuidCreator.getTimeOrderedEpoch(),
                Objects.requireNonNull(form.role()),
                ContactForm.text(form.name()).orElseThrow(),
                ContactForm.text(form.organisation()),
                ContactForm.text(form.email()),
                ContactForm.text(form.phone()),
                Objects.requireNonNull(form.from()),
                Optional.empty(),
                today());
    }

    /** Somebody made sure today that it is still so. @throws NotFound if it is not there, or is over */
    @Transactional
    void check(ChildId child, UUID id) {
        var contact = lasting(child, id);
        contacts.check(child, contact.id(), today(), Actor.current().person());
        changed(child, contact.role(), "checked");
    }

    /** Today is the first day on which it is no longer so. @throws NotFound as {@link #check} @throws Refused if it began today */
    @Transactional
    void end(ChildId child, UUID id) {
        var contact = lasting(child, id);
        if (!contact.startsOn().isBefore(today())) {
            throw new Refused("contact-of-today", "It began only today: say that it was never so");
        }
        contacts.end(child, contact.id(), today());
        changed(child, contact.role(), "ended");
    }

    /** It was never so. @throws NotFound if it is not there */
    @Transactional
    void takeAway(ChildId child, UUID id) {
        var contact = find(child, id, null);
        contacts.takeAway(child, contact.id(), Actor.current().person(), clock.instant());
        changed(child, contact.role(), "taken away");
    }

    private ChildContact lasting(ChildId child, UUID id) {
        return find(child, id, today());
    }

    private ChildContact find(ChildId child, UUID id, @Nullable LocalDate on) {
        contacts.takeTurns(child);
        return contacts.of(child).stream()
                .filter(one -> one.id().equals(id) && (on == null || one.holdsOn(on)))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact-not-found", "There is no such person around this child now"));
    }

    private void changed(ChildId child, String role, String what) {
        audit.changed(CohortAction.RECORD_PEOPLE.key(), List.of(child), role + " " + what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
