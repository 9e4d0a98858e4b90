package org.virtualschool.cohort.caseload;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Staff;
import org.virtualschool.access.Staff.Invited;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.caseload.WorkerAccessQueries.Named;

/** Social workers whom lists name, and whether they can see the children. The number says who it is; a name alone only finds an invitation. */
@Component
class NamedWorkers {

    private final WorkerAccessQueries workers;
    private final Staff staff;
    private final Clock clock;

    NamedWorkers(WorkerAccessQueries workers, Staff staff, Clock clock) {
        this.workers = workers;
        this.staff = staff;
        this.clock = clock;
    }

    /** Why somebody whom a list names does, or does not, see the children. */
    enum Standing {
        SEES("Has access"),
        INVITED("Invited, has not joined yet"),
        INVITATION_OVER("The invitation has run out"),
        ENDED("Access has ended"),
        NOBODY("Nobody here has this number"),
        NO_NUMBER("The list gives no number, so it cannot tell who it is");

        private final String says;

        Standing(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /** @param person who it is, where the number says so */
    record Worker(Named named, Standing standing, Optional<PersonId> person) {}

    /** Everybody whom lists name with a child the reader reaches. */
    List<Worker> of(Condition reach) {
        var numbers = staff.byWorkerNumber();
        var members = staff.today().stream().collect(Collectors.toMap(Member::person, Function.identity()));
        var invited = staff.invited();
        return workers.named(reach).stream()
                .map(named -> {
                    var person = named.number().map(Staff::normal).map(numbers::get);
                    return new Worker(named, standing(named, person, members, invited), person);
                })
                .toList();
    }

    private Standing standing(
            Named named, Optional<PersonId> person, Map<PersonId, Member> members, List<Invited> invited) {
        if (person.isPresent()) {
            return Optional.ofNullable(members.get(person.get())).isPresent() ? Standing.SEES : Standing.ENDED;
        }
        var asked = invited.stream().filter(one -> isNamed(one, named)).toList();
        if (!asked.isEmpty()) {
            var now = clock.instant();
            return asked.stream().anyMatch(one -> one.until().isAfter(now))
                    ? Standing.INVITED
                    : Standing.INVITATION_OVER;
        }
        return named.number().isPresent() ? Standing.NOBODY : Standing.NO_NUMBER;
    }

    private static boolean isNamed(Invited invited, Named named) {
        return named.name()
                .filter(name -> name.strip()
                        .toLowerCase(Locale.UK)
                        .equals(invited.name().strip().toLowerCase(Locale.UK)))
                .isPresent();
    }

    String nameOf(PersonId person) {
        return staff.find(person).map(Member::name).orElse("Somebody not known");
    }
}
