package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.CareAccounts;
import org.virtualschool.cohort.care.CareHistory;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.care.TwoVersions.Kind;
import org.virtualschool.cohort.care.TwoVersions.Version;
import org.virtualschool.cohort.history.Account;
import org.virtualschool.cohort.history.Disagreement;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.history.Told;

/** Takes what a list tells of a child's care before today: no news, and what contradicts the roll waits for a person with both versions. */
final class PastInCare {

    private final Histories histories;
    private final Findings findings;

    PastInCare(Histories histories, Findings findings) {
        this.histories = histories;
        this.findings = findings;
    }

    /** After what the list says of today was taken: whether the child is looked after stands by then. */
    void take(CareHistory past) {
        tell(Kind.IN_CARE, histories.periods(), past.inCare(), CareAccounts.IN_CARE, CarePeriod::reasonCeased);
        var over = over();
        tell(Kind.LEGAL_STATUS, histories.legalStatus(), until(over, past.legalStatuses()), codes(), code -> code);
        tell(Kind.NEED, histories.needs(), until(over, past.needs()), codes(), code -> code);
        tellPlacements(until(over, past.placements()), past.upToDate());
        tell(Kind.UNACCOMPANIED, histories.unaccompanied(), past.unaccompanied(), Account.ofEqualValues(), one -> null);
    }

    /** The end of the placement that lasted is news, where the list tells of today. */
    private void tellPlacements(List<Told<CarePlacement>> told, boolean upToDate) {
        var placements = histories.placements();
        var lasted = placements.lasting();
        tell(Kind.PLACEMENT, placements, told, CareAccounts.PLACEMENT, CarePlacement::type, upToDate);
        if (upToDate && placements.lasting().isEmpty()) {
            lasted.ifPresent(findings::ended);
        }
    }

    private <T> void tell(
            Kind kind, History<T> history, List<Told<T>> told, Account<T> account, Function<T, @Nullable String> code) {
        tell(kind, history, told, account, code, false);
    }

    private <T> void tell(
            Kind kind,
            History<T> history,
            List<Told<T>> told,
            Account<T> account,
            Function<T, @Nullable String> code,
            boolean upToDate) {
        if (told.isEmpty()) {
            return;
        }
        var before = history.all();
        history.told(told, account, upToDate).forEach(one -> findings.disagree(versions(kind, one, code)));
        if (!before.equals(history.all())) {
            findings.changed("care history");
        }
    }

    /** The day on which the last time in care ended, if none lasts. */
    private @Nullable LocalDate over() {
        return histories.periods().latest().map(Episode::endsOn).orElse(null);
    }

    /** What lasted when the child left care, as far as the list knows, ended with it. */
    private static <T> List<Told<T>> until(@Nullable LocalDate over, List<Told<T>> told) {
        return told.stream()
                .map(one -> over != null && one.to() == null && one.from().isBefore(over)
                        ? new Told<>(one.from(), one.fromKnown(), over, one.value())
                        : one)
                .toList();
    }

    private static <T> TwoVersions versions(Kind kind, Disagreement<T> both, Function<T, @Nullable String> code) {
        var told = both.told();
        var held = both.held();
        return new TwoVersions(
                kind,
                new Version(told.from(), told.to(), code.apply(told.value())),
                new Version(held.from(), held.to(), code.apply(held.value())));
    }

    private static Account<String> codes() {
        return Objects.requireNonNull(Account.ofEqualValues());
    }
}
