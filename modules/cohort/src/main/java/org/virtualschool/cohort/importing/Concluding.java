package org.virtualschool.cohort.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.importing.reading.FedPlacement;

/** What is left of a list once the roll has it: placements by the care system's identifiers, and the history. */
@Component
class Concluding {

    private final FedPlacementRepository fed;
    private final Ending ending;
    private final WorkList work;
    private final Clock clock;

    Concluding(FedPlacementRepository fed, Ending ending, WorkList work, Clock clock) {
        this.fed = fed;
        this.ending = ending;
        this.work = work;
        this.clock = clock;
    }

    /** @param written what the roll was written as of; empty if nothing was, and then nothing else has the work list looked at */
    void conclude(ImportId id, ListComparison.Result found, Optional<Instant> written) {
        var told = new LinkedHashMap<String, List<FedPlacement>>();
        for (var one : found.compared()) {
            one.said()
                    .map(said -> said.care().fed())
                    .filter(placements -> !placements.isEmpty())
                    .ifPresent(placements -> one.careId().ifPresent(careId -> told.put(careId, placements)));
        }
        fed.remember(told, clock.instant());
        ending.confirmed(id, found.counts(), lasting(found.compared()), written);
        if (written.isEmpty()) {
            work.lookAgain();
        }
    }

    /** What the history keeps of the preview: lines and words, no values and no names. */
    private static List<Problem> lasting(List<Compared> compared) {
        return compared.stream()
                .flatMap(one -> one.problems().stream())
                .map(Problem::ofNobody)
                .toList();
    }
}
