package org.virtualschool.access.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class People {

    private final StandingQueries standings;
    private final Clock clock;

    People(StandingQueries standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PeoplePage.Row> withAccess() {
        return standings.everybody(LocalDate.now(clock));
    }
}
