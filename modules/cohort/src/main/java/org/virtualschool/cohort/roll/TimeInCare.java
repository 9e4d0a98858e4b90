package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.CareAccounts;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History.Step;
import org.virtualschool.cohort.history.Told;

/** How a list's dates begin, correct and end a child's time in care. */
final class TimeInCare {

    /** Legal status of short breaks (list LS): a child with these alone is not looked after. */
    static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    /** Adopted (list REC): the record is sealed. */
    static final Set<String> ADOPTED = Set.of("E11", "E12");

    /** The child died (list REC). */
    static final String DIED = "E2";

    private static final String ALREADY =
            "The child was already looked after then. Check both periods with social care.";

    private final Histories histories;
    private final Findings findings;
    private final LocalDate today;

    TimeInCare(Histories histories, Findings findings, LocalDate today) {
        this.histories = histories;
        this.findings = findings;
        this.today = today;
    }

    /** Takes what the list says. @return whether it says that the child is no longer looked after */
    boolean take(ListedFacts.Care care) {
        var periods = histories.periods();
        var wasLookedAfter = periods.lasting().isPresent();
        var endedOn = endOf(care);
        if (endedOn.isPresent() && isShortBreak(care) && !wasLookedAfter) {
            return true;
        }
        if (endedOn.filter(this::isBeforeTheLasting).isPresent()) {
            takeEarlier(care, endedOn.get());
            return true;
        }
        if (endedOn.isPresent()) {
            end(care, endedOn.get());
        } else if (isShortBreak(care)) {
            periods.endsOn(today, period -> period);
        } else {
            goOn(care.from());
        }
        var isLookedAfter = periods.lasting().isPresent();
        if (isLookedAfter && !wasLookedAfter) {
            findings.becameLookedAfter();
        } else if (wasLookedAfter && !isLookedAfter) {
            findings.ceasedToBeLookedAfter();
        }
        findings.note(periods, "time in care");
        return endedOn.isPresent();
    }

    private static boolean isShortBreak(ListedFacts.Care care) {
        return care.legalStatus() != null && SHORT_BREAKS.contains(care.legalStatus());
    }

    private boolean isBeforeTheLasting(LocalDate end) {
        return histories.periods().lasting().filter(Episode::startsKnown).stream()
                .anyMatch(now -> !end.isAfter(now.startsOn()));
    }

    /** The child came into care again since: what the list tells of is over, and nothing that lasts ends with it. */
    private void takeEarlier(ListedFacts.Care care, LocalDate end) {
        var from = care.from();
        if (from == null || !from.isBefore(end)) {
            findings.hold(
                    "looked-after-to",
                    end,
                    "The child came into care again after that. Check both dates with social care.");
            return;
        }
        var told = new Told<>(from, true, end, new CarePeriod(care.reasonCeased()));
        histories.periods().told(List.of(told), CareAccounts.IN_CARE);
        findings.note(histories.periods(), "time in care");
    }

    /** Adoption and death count at once, also where the list has no day or one to come. */
    private Optional<LocalDate> endOf(ListedFacts.Care care) {
        var to = care.to();
        if (to != null && to.isAfter(today)) {
            findings.hold(
                    "looked-after-to", to, "This day has not come yet. Send it again when the child has left care.");
            to = null;
        }
        return to == null && isAtOnce(care) ? Optional.of(today) : Optional.ofNullable(to);
    }

    private static boolean isAtOnce(ListedFacts.Care care) {
        var reason = care.reasonCeased();
        return reason != null && (ADOPTED.contains(reason) || DIED.equals(reason));
    }

    /** The child is looked after: the period that lasts is put right, or one begins. */
    private void goOn(@Nullable LocalDate from) {
        var periods = histories.periods();
        if (from != null && endedPeriodFrom(from)) {
            periods.goesOn(CarePeriod.LASTING);
        } else if (from != null && periods.is(CarePeriod.LASTING, from) == Step.OVERLAPS) {
            findings.hold("looked-after-from", from, ALREADY);
        }
        if (periods.lasting().isEmpty()) {
            periods.becomes(CarePeriod.LASTING, null, today);
        }
    }

    /** The child left care on the day, adopted or dead at the earliest the day after it came: with the period end placement, legal status and social worker. */
    private void end(ListedFacts.Care care, LocalDate on) {
        var periods = histories.periods();
        var from = care.from();
        if (endedPeriodFrom(from)) {
            periods.goesOn(CarePeriod.LASTING);
        }
        var began =
                from != null ? from : periods.lasting().map(Episode::startsOn).orElse(on.minusDays(1));
        if (!began.isBefore(on) && isAtOnce(care)) {
            end(care.lasting(from, began.plusDays(1), care.reasonCeased()), began.plusDays(1));
            return;
        }
        if (!began.isBefore(on)) {
            findings.hold(
                    "looked-after-to",
                    on,
                    "The child cannot leave care before or on the day it came. Check both dates.");
            return;
        }
        if (from != null && periods.is(CarePeriod.LASTING, from) == Step.OVERLAPS) {
            findings.hold("looked-after-from", from, ALREADY);
        } else if (periods.lasting().isEmpty()) {
            periods.becomes(CarePeriod.LASTING, null, began);
        }
        periods.endsOn(on, period -> new CarePeriod(care.reasonCeased()));
        histories.placements().lasting().ifPresent(findings::ended);
        histories.placements().endsOn(on, place -> place);
        histories.legalStatus().endsOn(on, code -> code);
        histories.needs().endsOn(on, code -> code);
        histories.allocations().endsOn(on, allocation -> allocation);
    }

    /** Whether the latest period has ended and began on the day, or on any day if the list names none: its end was a mistake, or is said again. */
    private boolean endedPeriodFrom(@Nullable LocalDate from) {
        var latest = histories.periods().latest();
        return latest.filter(last -> !last.lasts())
                .filter(last -> from == null || last.startsOn().equals(from))
                .isPresent();
    }
}
