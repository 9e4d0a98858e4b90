package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the records of children whose adoption a list announced, on the day. */
@Service
class AdoptionsOfTheDay {

    private final ChildRepository children;
    private final RollState state;
    private final RollWriting writing;
    private final Clock clock;

    AdoptionsOfTheDay(ChildRepository children, RollState state, RollWriting writing, Clock clock) {
        this.children = children;
        this.state = state;
        this.writing = writing;
        this.clock = clock;
    }

    /** In the bound authority; a second time finds nothing to do. */
    @Transactional
    void seal() {
        var due = children.adoptedBy(LocalDate.now(clock));
        if (!due.isEmpty()) {
            writing.apply(
                    state.of(due).values().stream()
                            .map(AdoptionsOfTheDay::asListed)
                            .toList(),
                    RollWriting.Manner.NEWS);
        }
    }

    private static RollChange asListed(RollState.Known known) {
        return new RollChange(Optional.of(known.version()), known.careId(), known.facts(), List.of(), Set.of());
    }
}
