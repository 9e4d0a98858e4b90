package org.virtualschool.contacts.school;

import static org.virtualschool.access.Roles.DESIGNATED_TEACHER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.SchoolAccess;
import org.virtualschool.access.SchoolAccess.Answer;
import org.virtualschool.access.SchoolAccess.State;
import org.virtualschool.access.StartingAgain;
import org.virtualschool.access.StartingAgain.OwnAccount;
import org.virtualschool.audit.Audit;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

/** Who is who at a school. A line and the invitation that goes with it are made, and ended, together. */
@Service
class SchoolPeople {

    private final ContactRepository contacts;
    private final SchoolAccess access;
    private final StartingAgain startingAgain;
    private final Audit audit;
    private final Clock clock;

    SchoolPeople(
            ContactRepository contacts, SchoolAccess access, StartingAgain startingAgain, Audit audit, Clock clock) {
        this.contacts = contacts;
        this.access = access;
        this.startingAgain = startingAgain;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A line as a page shows it.
     *
     * @param answer what became of asking; empty for somebody who was not asked
     * @param account the account of the realm's own by which the person joined; empty for everybody else
     */
    record Known(Contact contact, String role, Optional<Answer> answer, Optional<OwnAccount> account) {

        boolean is(Me me) {
            return answer.flatMap(Answer::person).filter(me.person()::equals).isPresent();
        }

        boolean mayGetIn() {
            return answer.filter(one -> one.state() != State.OVER).isPresent();
        }
    }

    /** Who is at the school today, by name. */
    @Transactional(readOnly = true)
    List<Known> today(Urn school) {
        var lines = contacts.at(school).stream()
                .filter(one -> one.isThere(LocalDate.now(clock)))
                .toList();
        var asked = lines.stream().flatMap(one -> one.invitation().stream()).toList();
        var answers = access.answers(asked);
        var accounts = startingAgain.ownAccounts(asked);
        Map<String, String> roles = access.roles().stream()
                .collect(Collectors.toUnmodifiableMap(SchoolAccess.Role::key, SchoolAccess.Role::name));
        return lines.stream()
                .map(one -> new Known(
                        one,
                        roles.getOrDefault(one.role(), one.role()),
                        one.invitation().map(answers::get),
                        one.invitation().map(accounts::get)))
                .toList();
    }

    /** The schools at which somebody is known today. */
    @Transactional(readOnly = true)
    Set<Urn> schools() {
        return contacts.schools(LocalDate.now(clock));
    }

    /** Whether the person is a designated teacher of the school whom the virtual school has confirmed. */
    @Transactional(readOnly = true)
    boolean hasConfirmedTeacher(Urn school, Me me) {
        return today(school).stream()
                .anyMatch(one -> one.is(me)
                        && one.contact().role().equals(DESIGNATED_TEACHER)
                        && one.contact().confirmedOn().isPresent());
    }

    /**
     * Adds somebody, and asks the person to join where that is wanted.
     *
     * @throws Refused if the role is none of schools, or not theirs to give
     */
    @Transactional
    void add(Me me, Urn school, Newcomer newcomer) {
        if (access.roles().stream().noneMatch(role -> role.key().equals(newcomer.role()))) {
            throw new Refused("role-unknown", "This authority has no such role for schools: choose one of its own");
        }
        var today = LocalDate.now(clock);
        var asked = newcomer.invite()
                ? Optional.of(access.invite(me, newcomer.person(), newcomer.role(), school.number()))
                : Optional.<SchoolAccess.Asked>empty();
        var contact = new Contact(
                ContactId.next(),
                school,
                newcomer.role(),
                newcomer.person(),
                newcomer.phone(),
                today,
                Optional.empty(),
                newcomer.confirmed() ? Optional.of(today) : Optional.empty(),
                asked);
        contacts.add(contact, clock.instant(), me.person());
        audit.changed(
                "contacts.add-person",
                List.of(),
                "Person " + contact.id() + " at school " + school + " in the role " + newcomer.role());
    }

    /** @throws NotFound if nobody of this line is at the school today */
    @Transactional
    void confirm(Me me, Urn school, ContactId id) {
        var contact = find(school, id).contact();
        contacts.confirm(contact.id(), LocalDate.now(clock), me.person());
        audit.changed("contacts.confirm-person", List.of(), "Person " + id + " at school " + school + " confirmed");
    }

    /**
     * Ends somebody today, with the access that went with it.
     *
     * @throws NotFound if nobody of this line is at the school today
     */
    @Transactional
    void end(Me me, Urn school, ContactId id) {
        var contact = find(school, id).contact();
        contact.invitation().ifPresent(asked -> access.end(me, asked));
        contacts.end(contact.id(), LocalDate.now(clock));
        audit.changed("contacts.end-person", List.of(), "Person " + id + " at school " + school + " ended");
    }

    /**
     * As {@link #end}, by a designated teacher of the school: colleagues, and oneself where another designated teacher stays.
     *
     * @throws Refused if it is another designated teacher or a head teacher, or oneself as the last designated teacher
     */
    @Transactional
    void endColleague(Me me, Urn school, ContactId id) {
        contacts.takeTurns(school);
        var known = find(school, id);
        if (!Colleagues.mayBeEndedBy(me, known)) {
            throw new Refused("colleague-not-yours-to-end", "Only the virtual school ends this: ask it");
        }
        if (known.is(me) && teachersWhoJoined(school) < 2) {
            throw new Refused(
                    "last-designated-teacher",
                    "You are the school’s last designated teacher here. Ask a colleague to become one first");
        }
        end(me, school, id);
    }

    /**
     * Lets somebody start again who lost phone or password.
     *
     * @param reason why, for the council's audit
     * @throws NotFound if nobody of this line is at the school today, or the person has no account of the realm's own
     */
    @Transactional
    void letStartAgain(Me me, Urn school, ContactId id, String reason) {
        var invitation = withAnAccount(school, id).contact().invitation().orElseThrow();
        startingAgain.letStartAgain(me, invitation, reason);
    }

    /** As {@link #find}, for somebody with an account of the realm's own; everybody else is as unknown. */
    @Transactional(readOnly = true)
    Known withAnAccount(Urn school, ContactId id) {
        return Optional.of(find(school, id))
                .filter(known -> known.account().isPresent())
                .orElseThrow(SchoolPeople::unknown);
    }

    private long teachersWhoJoined(Urn school) {
        return today(school).stream()
                .filter(one -> one.contact().role().equals(DESIGNATED_TEACHER))
                .filter(one -> one.answer()
                        .filter(answer -> answer.state() == State.JOINED)
                        .isPresent())
                .count();
    }

    /** @throws NotFound if nobody of this line is at the school today */
    @Transactional(readOnly = true)
    Known find(Urn school, ContactId id) {
        return today(school).stream()
                .filter(one -> one.contact().id().equals(id))
                .findFirst()
                .orElseThrow(SchoolPeople::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("contact-not-found", "There is no such person at this school");
    }
}
