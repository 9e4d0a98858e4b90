package org.virtualschool.access.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Refused;

@Service
class KnowingStaff implements Staff {

    private static final String DEED = "access.set-worker-number";

    private final StaffQueries staff;
    private final WorkerNumberRepository numbers;
    private final Audit audit;
    private final Clock clock;

    KnowingStaff(StaffQueries staff, WorkerNumberRepository numbers, Audit audit, Clock clock) {
        this.staff = staff;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> today() {
        return staff.today(LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Member> find(PersonId person) {
        return staff.find(person, LocalDate.now(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Invited> invited() {
        return staff.invited();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, PersonId> byWorkerNumber() {
        return numbers.all();
    }

    @Override
    @Transactional
    public void setWorkerNumber(PersonId person, Optional<String> number) {
        var member = find(person).orElseThrow(() -> new NotFound("person-not-found", "There is no such person here"));
        var wanted = number.map(Staff::normal).filter(text -> !text.isEmpty());
        if (wanted.equals(member.workerNumber())) {
            return;
        }
        wanted.ifPresentOrElse(text -> set(person, text), () -> numbers.remove(person));
        audit.changed(DEED, List.of(), wanted.isPresent() ? "worker number set" : "worker number taken away");
    }

    private void set(PersonId person, String number) {
        if (number.codePointCount(0, number.length()) > LONGEST_NUMBER
                || number.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused("worker-number-wrong", "Enter a number of " + LONGEST_NUMBER + " characters or fewer");
        }
        if (!numbers.set(person, number, clock.instant(), Actor.current().person())) {
            throw new Refused("worker-number-taken", "Somebody else has this number. Check it, or take it away there");
        }
    }
}
