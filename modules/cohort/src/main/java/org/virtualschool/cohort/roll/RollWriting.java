package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.web.Conflict;

/** The one service that writes the roll: adds children, changes fields, begins and ends episodes, and seals. */
@Service
public class RollWriting {

    private final ChildRepository children;
    private final Dossiers dossiers;
    private final SealRepository seals;
    private final RollAftermath aftermath;
    private final Clock clock;

    RollWriting(
            ChildRepository children, Dossiers dossiers, SealRepository seals, RollAftermath aftermath, Clock clock) {
        this.children = children;
        this.dossiers = dossiers;
        this.seals = seals;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /** Whether a change is news. */
    public enum Manner {
        /** Each change is published. */
        NEWS,
        /** Facts that were known before the platform was: no news, no clocks in the past. */
        OPENING_POSITION
    }

    /**
     * What was done.
     *
     * @param ceased of those changed, how many left care
     * @param sealed how many records were sealed
     * @param leftSealed changes passed over because the child is sealed already
     * @param held how many values wait for a person because of what the roll holds, beside those the list's reader held
     * @param at what all of it was written as of, by which it can be taken back
     */
    public record Outcome(
            int added,
            int changed,
            int unchanged,
            int ceased,
            int died,
            int sealed,
            int leftSealed,
            int held,
            Instant at) {}

    /**
     * Writes all of the changes or none, in the running transaction or one of its own. Each is audited and, unless it is the opening
     * position, published.
     *
     * @throws Conflict if a child was changed, added or sealed since its change was worked out
     */
    @Transactional
    public Outcome apply(List<RollChange> changes, Manner manner) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(at, clock.getZone());
        var sealed = seals.sealedAmong(changes.stream().map(RollChange::careId).toList());
        var open = changes.stream()
                .filter(change -> !sealed.contains(change.careId()))
                .toList();
        var taken = take(open, today);
        write(taken.values(), at);
        var toSeal = taken.values().stream().filter(Dossier::adopted).toList();
        aftermath.hold(taken, at);
        toSeal.forEach(dossier -> seals.seal(
                dossier.id(),
                dossier.stored().careId(),
                dossier.histories().periods().all(),
                at));
        aftermath.tell(taken.values(), manner);
        aftermath.bringInLine();
        return outcome(taken.values(), changes.size() - open.size(), at);
    }

    private Map<RollChange, Dossier> take(List<RollChange> changes, LocalDate today) {
        var ids = changes.stream()
                .flatMap(change -> change.known().stream())
                .map(RollChange.Version::child)
                .toList();
        var stored = dossiers.open(children.withIds(ids), today);
        var taken = new LinkedHashMap<RollChange, Dossier>();
        for (var change : changes) {
            var dossier = change.known()
                    .map(version -> expected(stored, version))
                    .orElseGet(() -> Dossiers.fresh(change, today));
            dossier.take(change.wanted(), change.past());
            taken.put(change, dossier);
        }
        return taken;
    }

    private static Dossier expected(Map<ChildId, Dossier> stored, RollChange.Version version) {
        var dossier = stored.get(version.child());
        if (dossier == null || dossier.stored().version() != version.number()) {
            throw changedMeanwhile();
        }
        return dossier;
    }

    private void write(Collection<Dossier> taken, Instant at) {
        var added = new ArrayList<ChildRecord>();
        var changed = new ArrayList<Dossier>();
        for (var dossier : taken) {
            if (isNew(dossier)) {
                added.add(dossier.row());
            } else if (!dossier.changes().isEmpty()) {
                changed.add(dossier);
            }
        }
        try {
            children.add(added, at);
        } catch (DuplicateKeyException alreadyThere) {
            throw changedMeanwhile();
        }
        if (children.change(changed, at) != changed.size()) {
            throw changedMeanwhile();
        }
        dossiers.save(taken, at);
    }

    private static Conflict changedMeanwhile() {
        return new Conflict(
                "roll-changed", "The roll has changed since this list was compared with it. Compare it again.");
    }

    static boolean isNew(Dossier dossier) {
        return dossier.stored().version() == 0;
    }

    private static Outcome outcome(Collection<Dossier> taken, int leftSealed, Instant at) {
        var kinds = new HashMap<String, Integer>();
        for (var dossier : taken) {
            kinds.merge(kind(dossier), 1, Integer::sum);
        }
        var held = taken.stream().mapToInt(dossier -> dossier.held().size()).sum();
        var ceased = (int) taken.stream().filter(RollWriting::ceased).count();
        return new Outcome(
                kinds.getOrDefault("added", 0),
                kinds.getOrDefault("changed", 0),
                kinds.getOrDefault("unchanged", 0),
                ceased,
                kinds.getOrDefault("died", 0),
                kinds.getOrDefault("sealed", 0),
                leftSealed,
                held,
                at);
    }

    private static boolean ceased(Dossier dossier) {
        return !dossier.adopted()
                && dossier.row().status() == ChildStatus.CEASED
                && dossier.stored().status() == ChildStatus.LOOKED_AFTER;
    }

    private static String kind(Dossier dossier) {
        if (dossier.adopted()) {
            return "sealed";
        }
        if (dossier.row().status() == ChildStatus.DIED && dossier.changes().contains("status")) {
            return "died";
        }
        return isNew(dossier) ? "added" : dossier.changes().isEmpty() ? "unchanged" : "changed";
    }
}
