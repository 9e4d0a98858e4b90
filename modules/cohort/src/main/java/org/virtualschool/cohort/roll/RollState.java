package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.history.Episode;

/** What the roll holds today, for comparing with a list. Reads many children in a handful of statements. */
@Service
public class RollState {

    private final ChildRepository children;
    private final Dossiers dossiers;
    private final HeldValueRepository heldValues;
    private final SealRepository seals;
    private final Clock clock;

    RollState(
            ChildRepository children,
            Dossiers dossiers,
            HeldValueRepository heldValues,
            SealRepository seals,
            Clock clock) {
        this.children = children;
        this.dossiers = dossiers;
        this.heldValues = heldValues;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * A child on the roll.
     *
     * @param facts as the roll holds them; of a child that left care, the last time in care
     * @param held keys of the fields for which a value waits
     * @param foresight what a list would make of the child
     */
    public record Known(
            RollChange.Version version,
            String careId,
            ChildStatus status,
            ListedFacts facts,
            Set<String> held,
            Foresight foresight) {
        @Override
        public String toString() {
            return "Known[" + version.child() + "]";
        }
    }

    /** @param facts as the roll would hold them @param earlier how many episodes before today's would be added or put right */
    public record Foreseen(ListedFacts facts, int earlier, List<TwoVersions> versions) {}

    /** What a list would make of a child that is not on the roll. */
    public Foreseen foreseeNew(RollChange change) {
        return new Foresight(Dossiers.fresh(change, LocalDate.now(clock))).taking(change.wanted(), change.past());
    }

    /**
     * The children with these identifiers of social care's, by identifier. Sealed and unknown ones are left out. An identifier whose record was
     * given up in a merge leads to the record that stays.
     */
    @Transactional(readOnly = true)
    public Map<String, Known> of(Collection<String> careIds) {
        var givenUp = children.givenUp(careIds);
        var asked = new HashSet<>(careIds);
        asked.addAll(givenUp.values());
        var known = known(children.withCareIds(asked)).stream()
                .collect(Collectors.toMap(Known::careId, Function.identity()));
        givenUp.forEach(
                (careId, stays) -> Optional.ofNullable(known.get(stays)).ifPresent(one -> known.put(careId, one)));
        known.keySet().retainAll(careIds);
        return known;
    }

    /** Who on the roll may be one of these children, who are not on it by their identifiers. Nothing of a sealed record is there to be found. */
    @Transactional(readOnly = true)
    public Likeness likeness(Collection<Likeness.Sought> sought) {
        var upns = sought.stream().flatMap(child -> child.upn().stream()).collect(Collectors.toSet());
        var birthdays = sought.stream().flatMap(child -> child.born().stream()).collect(Collectors.toSet());
        return new Likeness(sought.isEmpty() ? List.of() : children.withOneOf(upns, birthdays));
    }

    /** Which of these identifiers of social care's are on the roll, whether or not their children are looked after now. */
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> careIds) {
        var onTheRoll =
                children.withCareIds(careIds).stream().map(ChildRecord::careId).collect(Collectors.toSet());
        onTheRoll.addAll(children.givenUp(careIds).keySet());
        return onTheRoll;
    }

    /** Children who are looked after, or have short breaks, and whom a list does not name: for a whole list, a question. */
    @Transactional(readOnly = true)
    public List<Known> notNamed(Collection<String> careIds) {
        return known(children.notNamed(careIds, ChildStatus.LOOKED_AFTER, ChildStatus.SHORT_BREAKS));
    }

    /** Which of the identifiers belong to sealed children: nothing of theirs may be taken or shown. */
    @Transactional(readOnly = true)
    public Set<String> sealedAmong(Collection<String> careIds) {
        return seals.sealedAmong(careIds);
    }

    /** Whether there never was a list, or every one was taken back: the next is an opening position. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return children.isEmpty();
    }

    /** How many children are looked after now. */
    @Transactional(readOnly = true)
    public int lookedAfter() {
        return children.count(ChildStatus.LOOKED_AFTER);
    }

    private List<Known> known(List<ChildRecord> records) {
        var open = dossiers.open(records, LocalDate.now(clock));
        var held = new HashMap<Object, Set<String>>();
        heldValues
                .of(open.keySet())
                .forEach(field -> held.computeIfAbsent(field.child(), child -> new HashSet<>())
                        .add(field.field()));
        return open.values().stream()
                .map(dossier -> new Known(
                        new RollChange.Version(dossier.id(), dossier.stored().version()),
                        dossier.stored().careId(),
                        dossier.stored().status(),
                        facts(dossier),
                        held.getOrDefault(dossier.id(), Set.of()),
                        new Foresight(dossier)))
                .toList();
    }

    static ListedFacts facts(Dossier dossier) {
        var histories = dossier.histories();
        var period = histories.periods().latest();
        var adoption = dossier.row().adoption();
        var care = new ListedFacts.Care(
                period.filter(Episode::startsKnown).map(Episode::startsOn).orElse(null),
                adoption == null ? ending(period.orElse(null)) : adoption.on(),
                adoption == null
                        ? period.map(Episode::value)
                                .map(value -> value.reasonCeased())
                                .orElse(null)
                        : adoption.reason(),
                histories.legalStatus().lasting().map(Episode::value).orElse(null),
                histories.needs().lasting().map(Episode::value).orElse(null),
                dossier.isUnaccompanied() ? true : null);
        var placement = histories
                .placements()
                .lasting()
                .map(place -> new ListedFacts.Placement(place.startsKnown() ? place.startsOn() : null, place.value()))
                .orElse(null);
        return new ListedFacts(
                dossier.row().identity(),
                care,
                placement,
                histories.schools().lasting().map(Episode::value).orElse(null),
                histories.allocations().lasting().map(Episode::value).orElse(null));
    }

    private static @Nullable LocalDate ending(@Nullable Episode<?> period) {
        return period == null ? null : period.endsOn();
    }
}
