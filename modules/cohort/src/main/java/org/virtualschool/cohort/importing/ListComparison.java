package org.virtualschool.cohort.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.roll.RollState;
import org.virtualschool.cohort.roll.RollState.Known;

/** Holds a whole list beside the roll, in a handful of statements however long it is. */
@Component
class ListComparison {

    private static final String NO_CARE_ID =
            "There is no social care ID that can be taken. Add it and send the list again.";
    private static final String TWICE =
            "This social care ID stands in several lines. Decide which line counts, remove the others and send the list again.";
    private static final String NOBODY =
            "There is neither a name nor a date of birth that can be taken. Add one of them and send the list again.";

    private static final String MERGED =
            "This child was recorded twice and the two records were merged here. The line with the other social care ID counts: nothing needs to be done.";

    private static final int TOLD_EACH = 250;

    private final RollState roll;
    private final WaitingQueries waiting;
    private final PlaceFinder places;
    private final KeptList kept;
    private final Clock clock;

    ListComparison(RollState roll, WaitingQueries waiting, PlaceFinder places, KeptList kept, Clock clock) {
        this.roll = roll;
        this.waiting = waiting;
        this.places = places;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * @param opening whether the roll was empty
     * @param rollPrint digest of what the roll held, and of how the list was read
     */
    record Result(List<Compared> compared, Counts counts, boolean opening, String rollPrint) {}

    /** @param pace is told how far it has come, now and then */
    Result compare(RollImport list, Mapping mapping, ListKind kind, Pace pace) {
        var children = kept.children(list, mapping);
        var careIds = children.stream()
                .flatMap(child -> child.value(Field.CARE_ID).stream())
                .distinct()
                .toList();
        var closed = roll.sealedAmong(careIds);
        var known = roll.of(careIds);
        var missing = kind == ListKind.WHOLE_LIST ? roll.notNamed(careIds) : List.<Known>of();
        var times = careIdTimes(children);
        var located = places.of(children, postcodes(known));
        var waits = waiting.of(
                known.values().stream().map(child -> child.version().child()).toList());
        var newHere = NewHere.among(
                roll,
                children.stream()
                        .filter(child -> child.value(Field.CARE_ID)
                                .filter(careId -> !known.containsKey(careId) && !closed.contains(careId))
                                .isPresent())
                        .toList());
        var comparison = new Comparison(located, kind == ListKind.WHOLE_LIST, LocalDate.now(clock), roll::foreseeNew);
        var compared = new ArrayList<Compared>();
        for (var child : children) {
            if (compared.size() % TOLD_EACH == 0) {
                pace.come(compared.size(), children.size());
            }
            var careId = child.value(Field.CARE_ID).orElse("");
            var there = Optional.ofNullable(known.get(careId));
            if (careId.isEmpty()) {
                compared.add(Comparison.heldBack(child, there, NO_CARE_ID));
            } else if (closed.contains(careId)) {
                compared.add(Compared.closed(child.line()));
            } else if (times.getOrDefault(careId, 0L) > 1) {
                compared.add(Comparison.heldBack(child, there, TWICE));
            } else if (isGivenUp(careId, there) && child.care().deleted()) {
                compared.add(Comparison.settledHere(child, there));
            } else if (isGivenUp(careId, there)
                    && times.containsKey(there.orElseThrow().careId())) {
                compared.add(Comparison.heldBack(child, there, MERGED));
            } else if (child.care().deleted()) {
                compared.add(Comparison.deleted(child, there));
            } else if (there.isEmpty() && !child.namesSomebody()) {
                compared.add(Comparison.heldBack(child, there, NOBODY));
            } else {
                var found = comparison.of(
                        child,
                        there.orElse(null),
                        there.map(one -> waits(waits, one)).orElse(Map.of()));
                compared.add(
                        there.isPresent()
                                ? found
                                : newHere.mayBe(child).map(found::saying).orElse(found));
            }
        }
        missing.forEach(child -> compared.add(Comparison.notNamed(child)));
        var named = (int) known.values().stream()
                .distinct()
                .filter(ListComparison::onRoll)
                .count();
        var onRoll = kind == ListKind.WHOLE_LIST ? named + missing.size() : roll.lookedAfter();
        var read = kind + " " + new TreeMap<>(mapping.columns());
        return new Result(compared, Counts.of(compared, onRoll), roll.isEmpty(), print(read, known, missing, compared));
    }

    private static Map<String, String> waits(Map<ChildId, Map<String, String>> waits, Known known) {
        return waits.getOrDefault(known.version().child(), Map.of());
    }

    /** Whether the identifier is of a record that was given up in a merge. */
    private static boolean isGivenUp(String careId, Optional<Known> there) {
        return there.filter(known -> !known.careId().equals(careId)).isPresent();
    }

    private static boolean onRoll(Known known) {
        return known.status() == ChildStatus.LOOKED_AFTER || known.status() == ChildStatus.SHORT_BREAKS;
    }

    private static Map<String, Long> careIdTimes(List<ImportedChild> children) {
        return children.stream()
                .flatMap(child -> child.value(Field.CARE_ID).stream())
                .collect(Collectors.groupingBy(careId -> careId, Collectors.counting()));
    }

    private static List<String> postcodes(Map<String, Known> known) {
        return known.values().stream()
                .map(child -> child.facts().placement())
                .filter(Objects::nonNull)
                .map(placement -> placement.where().details().postcode())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of how the list was read, of the versions of every child and of what the list makes of it: whatever changes either needs a new preview. */
    private static String print(String read, Map<String, Known> known, List<Known> missing, List<Compared> compared) {
        var versions = Stream.concat(known.values().stream(), missing.stream())
                .map(child -> child.version().child() + ":" + child.version().number())
                .sorted();
        var outcome = compared.stream()
                .map(one -> one.careId() + " " + one.standing() + " "
                        + one.problems().size());
        try {
            var text = Stream.of(Stream.of(read), versions, outcome)
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n"));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
