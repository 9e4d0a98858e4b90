package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.roll.RollMarkRepository.Mark;
import org.virtualschool.web.Conflict;

/**
 * Takes back what was written to the roll at once. It writes counter-changes and deletes nothing: what was believed in between stays known. What
 * somebody changed since is left, nothing that was sent is unsent, and no seal is opened.
 */
@Service
public class RollUndoing {

    private final RollMarkRepository marks;
    private final ChildRepository children;
    private final Dossiers dossiers;
    private final RollAftermath aftermath;
    private final Clock clock;

    RollUndoing(
            RollMarkRepository marks,
            ChildRepository children,
            Dossiers dossiers,
            RollAftermath aftermath,
            Clock clock) {
        this.marks = marks;
        this.children = children;
        this.dossiers = dossiers;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /**
     * What is, or would be, taken back.
     *
     * @param children of whom anything is
     * @param left what stays of whom, because it was changed since or cannot be taken back
     */
    public record Undone(int children, Map<ChildId, List<String>> left) {}

    /** What taking it back would do. */
    @Transactional(readOnly = true)
    public Undone foresee(Instant written) {
        return takeBack(written).undone();
    }

    /** @throws Conflict if one of the children is changed at the same moment */
    @Transactional
    public Undone undo(Instant written, RollWriting.Manner manner) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var taken = takeBack(written);
        var changed = taken.dossiers().values().stream()
                .filter(dossier -> !dossier.changes().isEmpty())
                .toList();
        if (children.change(changed, at) != changed.size()) {
            throw new Conflict("roll-changed", "The roll is being changed by somebody else. Try again.");
        }
        dossiers.save(changed, at);
        aftermath.takeBackWhatWaits(written, at);
        aftermath.tellUndone(changed, manner);
        aftermath.bringInLine();
        return taken.undone();
    }

    /** Forgets how to take back what was written before then. */
    @Transactional
    public void forgetBefore(Instant then) {
        marks.forgetBefore(then);
    }

    private record Taken(Map<ChildId, Dossier> dossiers, Undone undone) {}

    private Taken takeBack(Instant written) {
        var found = marks.of(written);
        var ids = found.stream().map(Mark::child).toList();
        var open = dossiers.open(children.withIds(ids), LocalDate.now(clock));
        var before = dossiers.before(ids, written);
        var left = new LinkedHashMap<ChildId, List<String>>();
        var taken = new LinkedHashMap<ChildId, Dossier>();
        children.merged(ids)
                .values()
                .forEach(stays -> left.computeIfAbsent(stays, child -> new ArrayList<>())
                        .add("what it said of another record of the child, merged since"));
        for (var mark : found) {
            var dossier = open.get(mark.child());
            if (dossier != null) {
                var stays = new TakingBack(dossier, mark, before).take();
                taken.put(mark.child(), dossier);
                if (!stays.isEmpty()) {
                    left.computeIfAbsent(mark.child(), child -> new ArrayList<>())
                            .addAll(stays);
                }
            }
        }
        var changed = (int) taken.values().stream()
                .filter(dossier -> !dossier.changes().isEmpty())
                .count();
        return new Taken(taken, new Undone(changed, left));
    }
}
