package org.virtualschool.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has access today. */
@Service
class People {

    private final PeopleQueries queries;
    private final Clock clock;

    People(PeopleQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PeoplePage.Row> withAccess() {
        return queries.today(LocalDate.now(clock));
    }
}
