package org.virtualschool.placement.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a council asks beside the law.
 *
 * @param approver who approves; empty where something is to be done
 * @param source where the council decided so
 * @param firstDay the first day on which a placement is proposed for which it is asked
 * @param lastDay the last such day; what was proposed until then still needs it
 */
record OwnRequirement(
        UUID id,
        Situation situation,
        String says,
        Optional<Approver> approver,
        String source,
        LocalDate firstDay,
        Optional<LocalDate> lastDay) {

    static final String PREFIX = "own-";

    static OwnRequirement of(
            Situation situation, String says, Optional<Approver> approver, String source, LocalDate firstDay) {
        return new OwnRequirement(
                UuidCreator.getTimeOrderedEpoch(), situation, says, approver, source, firstDay, Optional.empty());
    }

    boolean counts(LocalDate day) {
        return !firstDay.isAfter(day) && !lastDay.orElse(LocalDate.MAX).isBefore(day);
    }

    Requirement asked() {
        return new Requirement(
                PREFIX + id,
                approver.isPresent() ? Requirement.Kind.APPROVAL : Requirement.Kind.STEP,
                List.of(Set.of(situation)),
                says,
                "",
                false,
                approver.isPresent() ? Dues.BEFORE : Dues.STEPS,
                approver.isEmpty(),
                approver,
                approver.isPresent() ? Requirement.Lapse.FACTS : Requirement.Lapse.NOTHING,
                source);
    }
}
