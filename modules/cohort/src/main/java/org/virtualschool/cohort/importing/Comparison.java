package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.care.CareHistory;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.roll.ListedFacts;
import org.virtualschool.cohort.roll.RollChange;
import org.virtualschool.cohort.roll.RollState.Foreseen;
import org.virtualschool.cohort.roll.RollState.Known;

/** Holds one child of a list beside the roll: what is new, what changes, what waits for a person. Plain Java. */
final class Comparison {

    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final String DIED = "E2";
    private static final Set<Field> IDENTITY =
            Set.of(GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH, SEX, UPN, YEAR_GROUP, SCHOOL_NAME);

    /** Legal status of short breaks, which are no time in care. */
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private static final String SHORT_BREAKS_STAY =
            "The roll has short breaks, and this data has no legal status: it was not taken as being looked after. Check the legal status.";

    private static final String DELETED_THERE =
            "The care system has deleted this child’s record. Nothing was changed here: ask social care what became of the child.";

    private static final Set<Field> TIME_IN_CARE = Set.of(LOOKED_AFTER_FROM, LOOKED_AFTER_TO, REASON_CEASED);

    private final Places places;
    private final boolean wholeList;
    private final LocalDate today;
    private final Function<RollChange, Foreseen> foreseeNew;

    /** @param foreseeNew what a change would make of a child that is not on the roll */
    Comparison(Places places, boolean wholeList, LocalDate today, Function<RollChange, Foreseen> foreseeNew) {
        this.places = places;
        this.wholeList = wholeList;
        this.today = today;
        this.foreseeNew = foreseeNew;
    }

    /**
     * @param known the child on the roll; null for one that is not
     * @param waiting what waits for a person already, by key of the field, as it was given
     */
    Compared of(ImportedChild given, @Nullable Known known, Map<String, String> waiting) {
        var careId = given.value(CARE_ID).orElseThrow();
        var told = new WantedHistory(given, places).history();
        var past = contradictsShortBreaks(given, known, told) ? told.withoutTimeInCare() : told;
        var said = said(past == told ? given : given.remarking(LEGAL_STATUS, SHORT_BREAKS_STAY), known, past);
        var wanted = new Wanted(said, known == null ? null : known.facts(), places).facts(wholeList);
        var held = held(said, waiting);
        var settled = waiting.keySet().stream()
                .filter(key -> Field.byKey(key)
                        .filter(field -> settles(said.given(field)))
                        .isPresent())
                .collect(Collectors.toSet());
        var change =
                new RollChange(Optional.ofNullable(known).map(Known::version), careId, wanted, past, held, settled);
        var foreseen = foreseen(change, known);
        var changes = changes(known, foreseen);
        var standing = standing(known, foreseen.facts(), changes);
        var writes = standing != Standing.UNCHANGED
                || !changes.isEmpty()
                || !held.isEmpty()
                || !settled.isEmpty()
                || !past.isNone();
        return new Compared(
                standing,
                Optional.of(said),
                Optional.ofNullable(known).map(child -> child.version().child()),
                Optional.of(careId),
                name(said),
                changes,
                new Concerns(places).of(said, known, foreseen.versions()),
                writes ? Optional.of(change) : Optional.empty());
    }

    /** A format without legal statuses cannot tell short breaks from being looked after: what the roll knows of them stays. */
    private static boolean contradictsShortBreaks(ImportedChild given, @Nullable Known known, CareHistory told) {
        return known != null
                && known.status() == ChildStatus.SHORT_BREAKS
                && !told.inCare().isEmpty()
                && told.legalStatuses().isEmpty()
                && given.given(LEGAL_STATUS) instanceof Given.Absent;
    }

    private ImportedChild said(ImportedChild given, @Nullable Known known, CareHistory past) {
        var said = given.doubted(known != null && known.status() == ChildStatus.LOOKED_AFTER);
        var placement =
                new WantedPlacement(said, known == null ? null : known.facts().placement(), places);
        return placement.isSecond() && past.placements().isEmpty() ? holdingPlacement(said) : said;
    }

    /** Of a list that tells of today alone, what it wants is what becomes. */
    private Foreseen foreseen(RollChange change, @Nullable Known known) {
        if (change.past().isNone()) {
            return new Foreseen(change.wanted(), 0, List.of());
        }
        return known == null ? foreseeNew.apply(change) : known.foresight().taking(change.wanted(), change.past());
    }

    private static ImportedChild holdingPlacement(ImportedChild child) {
        var held = child;
        for (var field : List.of(PLACEMENT_START, PLACEMENT_TYPE, PLACEMENT_POSTCODE, PLACEMENT_ADDRESS, CARER)) {
            held = held.holding(
                    field, "The roll has a later placement that is still open. Ask social care which one counts.");
        }
        return held;
    }

    /** A child that is not taken at all until a person has decided. */
    static Compared heldBack(ImportedChild said, Optional<Known> known, String words) {
        return new Compared(
                Standing.HELD_BACK,
                Optional.of(said),
                known.map(child -> child.version().child()),
                said.value(CARE_ID),
                name(said),
                List.of(),
                List.of(new Problem(said.line(), Optional.empty(), words, true)),
                Optional.empty());
    }

    /** A child whose record the care system has deleted: a question, never an answer. */
    static Compared deleted(ImportedChild said, Optional<Known> known) {
        return new Compared(
                Standing.DELETED,
                Optional.of(said),
                known.map(child -> child.version().child()),
                said.value(CARE_ID),
                "",
                List.of(),
                List.of(new Problem(said.line(), Optional.empty(), DELETED_THERE, true)),
                Optional.empty());
    }

    /** The care system deleted the one of two records of a child that was given up here too: both agree. */
    static Compared settledHere(ImportedChild said, Optional<Known> known) {
        return new Compared(
                Standing.UNCHANGED,
                Optional.of(said),
                known.map(child -> child.version().child()),
                said.value(CARE_ID),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A child on the roll that a whole list does not name. */
    static Compared notNamed(Known known) {
        return new Compared(
                Standing.NOT_NAMED,
                Optional.empty(),
                Optional.of(known.version().child()),
                Optional.of(known.careId()),
                name(known.facts()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Standing standing(@Nullable Known known, ListedFacts wanted, List<FieldChange> changes) {
        var reason = wanted.care().reasonCeased();
        if (reason != null && ADOPTED.contains(reason) && !isToCome(wanted.care())) {
            return Standing.ADOPTED;
        }
        if (known != null && known.status() == ChildStatus.DIED) {
            return changes.isEmpty() ? Standing.UNCHANGED : Standing.CHANGED;
        }
        if (DIED.equals(reason)) {
            return Standing.DIED;
        }
        if (known == null) {
            return Standing.NEW;
        }
        if (hasLeft(wanted.care()) && known.status() != ChildStatus.CEASED) {
            return Standing.CEASED;
        }
        return changes.isEmpty() ? Standing.UNCHANGED : Standing.CHANGED;
    }

    /** Who had short breaks since is not looked after, and has not left now. */
    private boolean hasLeft(ListedFacts.Care care) {
        return care.to() != null && !isToCome(care) && !isShortBreak(care);
    }

    private static boolean isShortBreak(ListedFacts.Care care) {
        return SHORT_BREAKS.contains(Objects.requireNonNullElse(care.legalStatus(), ""));
    }

    /** An adoption on a day to come: until then nothing ends. */
    private boolean isToCome(ListedFacts.Care care) {
        return care.to() != null && care.to().isAfter(today);
    }

    private List<FieldChange> changes(@Nullable Known known, Foreseen foreseen) {
        var changes = new ArrayList<>(changesOfToday(known, foreseen.facts()));
        if (foreseen.earlier() > 0) {
            var words = foreseen.earlier() + (foreseen.earlier() == 1 ? " earlier episode" : " earlier episodes");
            changes.add(FieldChange.of(CARE_HISTORY, null, words));
        }
        return changes;
    }

    private List<FieldChange> changesOfToday(@Nullable Known known, ListedFacts wanted) {
        Map<Field, String> before = known == null ? Map.of() : Spoken.of(known.facts());
        var after = Spoken.of(wanted);
        var reason = wanted.care().reasonCeased();
        var diesOrIsAdopted = reason != null && (ADOPTED.contains(reason) || DIED.equals(reason));
        var leaves = hasLeft(wanted.care()) || diesOrIsAdopted && !isToCome(wanted.care());
        var fields = new LinkedHashSet<>(List.of(Field.values()));
        if (leaves) {
            fields.removeAll(Spoken.WHILE_LOOKED_AFTER);
        }
        if (known != null && known.status() == ChildStatus.DIED) {
            fields.retainAll(IDENTITY);
        }
        if (!leaves && isShortBreak(wanted.care())) {
            fields.removeAll(TIME_IN_CARE);
        }
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> FieldChange.of(field, before.get(field), after.get(field)))
                .toList();
    }

    private static List<RollChange.HeldField> held(ImportedChild said, Map<String, String> waiting) {
        var held = new ArrayList<RollChange.HeldField>();
        said.fields().forEach((field, given) -> {
            if (given instanceof Given.Held(String givenAs, String reason)
                    && !givenAs.equals(waiting.get(field.key()))) {
                held.add(new RollChange.HeldField(field.key(), givenAs, reason, field.isProtected()));
            }
        });
        return held;
    }

    private static boolean settles(Given given) {
        return given instanceof Given.Value || given instanceof Given.Empty;
    }

    private static String name(ImportedChild said) {
        return name(said.value(GIVEN_NAME).orElse(""), said.value(FAMILY_NAME).orElse(""));
    }

    private static String name(ListedFacts facts) {
        return name(facts.identity().givenName(), facts.identity().familyName());
    }

    private static String name(String given, String family) {
        return (given + " " + family).strip();
    }
}
