package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.EpisodeRepository.Before;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.roll.ListedFacts.Identity;
import org.virtualschool.cohort.roll.RollMarkRepository.Mark;
import org.virtualschool.cohort.roll.RollMarkRepository.Row;

/** Takes back what was made of one child at once, field by field: what somebody changed since stays as it is. Plain Java. */
final class TakingBack {

    private final Dossier dossier;
    private final Mark mark;
    private final Moments before;
    private final List<String> left = new ArrayList<>();

    TakingBack(Dossier dossier, Mark mark, Moments before) {
        this.dossier = dossier;
        this.mark = mark;
        this.before = before;
    }

    /** @return what was left, in words without personal data */
    List<String> take() {
        var histories = dossier.histories();
        var wasLookedAfter = histories.periods().lasting().isPresent();
        var placement = histories.placements().lasting();
        var school = histories.schools().lasting();
        var worker = histories.allocations().lasting();
        back(histories.periods(), before.periods(), "time in care");
        back(histories.legalStatus(), before.legalStatus(), "legal status");
        back(histories.needs(), before.needs(), "category of need");
        back(histories.unaccompanied(), before.unaccompanied(), "unaccompanied");
        back(histories.placements(), before.placements(), "placement");
        back(histories.schools(), before.schools(), "school");
        back(histories.allocations(), before.allocations(), "social worker");
        row();
        tell(wasLookedAfter, placement, school, worker);
        return left;
    }

    private <T> void back(History<T> history, Before<T> then, String what) {
        var child = dossier.id();
        if (!then.touched().contains(child)) {
            return;
        }
        if (then.since().contains(child)) {
            left.add(what);
            return;
        }
        history.backTo(then.episodes().getOrDefault(child, List.of()));
        dossier.findings().note(history, what);
    }

    private void row() {
        var was = mark.was();
        if (was.isEmpty()) {
            left.add("the record itself, which is kept without the time in care");
            dossier.backTo(dossier.row().identity(), statusOfHistories(), null);
            return;
        }
        var now = Row.of(dossier.row());
        dossier.backTo(identity(was.get(), now), status(was.get(), now), adoption(was.get(), now));
    }

    private Identity identity(Row was, Row now) {
        return new Identity(
                Objects.requireNonNull(field(was, now, row -> row.identity().givenName(), "given name")),
                Objects.requireNonNull(field(was, now, row -> row.identity().familyName(), "family name")),
                field(was, now, row -> row.identity().dateOfBirth(), "date of birth"),
                field(was, now, row -> row.identity().sex(), "sex"),
                field(was, now, row -> row.identity().upn(), "UPN"),
                field(was, now, row -> row.identity().yearGroup(), "year group"));
    }

    /** As before, if it is still what it became; else as it is now. */
    private <T extends @Nullable Object> T field(Row was, Row now, Function<Row, T> of, String what) {
        var became = of.apply(mark.became());
        if (Objects.equals(of.apply(was), became)) {
            return of.apply(now);
        }
        if (Objects.equals(of.apply(now), became)) {
            return of.apply(was);
        }
        left.add(what);
        return of.apply(now);
    }

    private ChildStatus status(Row was, Row now) {
        var died = now.status() == ChildStatus.DIED;
        if (died && mark.became().status() == ChildStatus.DIED) {
            return was.status();
        }
        return died ? ChildStatus.DIED : statusOfHistories();
    }

    private ChildStatus statusOfHistories() {
        return dossier.statusOfHistories();
    }

    private ChildRecord.@Nullable AdoptionToCome adoption(Row was, Row now) {
        var on = field(was, now, Row::adoptedOn, "day of leaving care");
        var reason = on == null ? null : on.equals(was.adoptedOn()) ? was.adoptionReason() : now.adoptionReason();
        return on == null || reason == null ? null : new ChildRecord.AdoptionToCome(on, reason);
    }

    /** What it means for others that it was taken back. */
    private void tell(
            boolean wasLookedAfter,
            Optional<? extends Episode<org.virtualschool.cohort.care.CarePlacement>> placement,
            Optional<? extends Episode<?>> school,
            Optional<? extends Episode<?>> worker) {
        var histories = dossier.histories();
        var findings = dossier.findings();
        var isLookedAfter = histories.periods().lasting().isPresent();
        if (isLookedAfter && !wasLookedAfter) {
            findings.becameLookedAfter();
        } else if (wasLookedAfter && !isLookedAfter) {
            findings.ceasedToBeLookedAfter();
        }
        var now = histories.placements().lasting();
        if (!now.equals(placement)) {
            placement.ifPresent(findings::ended);
            now.ifPresent(findings::began);
        }
        if (!histories.schools().lasting().equals(school)) {
            findings.schoolChanged();
        }
        if (!histories.allocations().lasting().equals(worker)) {
            findings.socialWorkerChanged();
        }
    }
}
