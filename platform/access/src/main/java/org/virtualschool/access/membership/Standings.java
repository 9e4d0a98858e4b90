package org.virtualschool.access.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.PersonId;

/** Reads what people are in the bound authority; asked anew by every request, so that a membership that ends counts no longer. */
@Service
public class Standings {

    private final StandingQueries standings;
    private final Clock clock;

    Standings(StandingQueries standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /** What the person is here today; empty for somebody without a membership. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(PersonId person) {
        return standings.of(person, LocalDate.now(clock)).map(this::withinItsLimits);
    }

    /** Another system of the council's may do what was chosen for it, of what its role holds. */
    private Standing withinItsLimits(Standing standing) {
        return standing.isMachine()
                ? standings
                        .limits(standing.me().person())
                        .map(standing::limitedTo)
                        .orElse(standing)
                : standing;
    }

    /** What somebody is here whom the council has granted support access until a moment; empty in a council without that role. */
    @Transactional(readOnly = true)
    public Optional<Standing> supporting(PersonId person, String name, Instant until) {
        return standings.supporting(person, name, until);
    }

    /** The latest name of somebody who has or had a membership here. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(PersonId person) {
        return standings.nameOf(person);
    }
}
