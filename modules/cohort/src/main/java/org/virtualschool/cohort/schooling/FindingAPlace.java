package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Reads how long a child has had no suitable full-time place, and what was done to find one. */
@Service
class FindingAPlace {

    private final WithoutPlace without;
    private final PlaceDeadline deadline;
    private final LoggingActions log;
    private final Access access;
    private final Clock clock;

    FindingAPlace(WithoutPlace without, PlaceDeadline deadline, LoggingActions log, Access access, Clock clock) {
        this.without = without;
        this.deadline = deadline;
        this.log = log;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the page tells.
     *
     * @param days empty where there is a place, or none is due
     * @param limit in school days
     * @param names of those who wrote in the log
     */
    record Story(Optional<SchoolDays> days, int limit, List<PlaceAction> log, Map<PersonId, String> names) {

        String nameOf(PersonId person) {
            return names.getOrDefault(person, "Somebody not known");
        }

        @Override
        public String toString() {
            return "Story[" + log.size() + "]";
        }
    }

    @Transactional(readOnly = true)
    Story of(ChildId child) {
        var limit = deadline.step(PlaceDeadline.OVER, LocalDate.now(clock)).schoolDays();
        var actions = log.of(child);
        var names = new HashMap<PersonId, String>();
        actions.forEach(action -> access.nameOf(action.by()).ifPresent(name -> names.put(action.by(), name)));
        return new Story(without.of(child, limit), limit, actions, Map.copyOf(names));
    }
}
