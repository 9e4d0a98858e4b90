package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.CARE_HISTORY;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_POSTCODE;
import static org.virtualschool.cohort.importing.list.Field.SCHOOL_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.roll.RollState.Known;

/** What a person should see to in one line of a list: what was not taken and why, what was taken and is to be checked. */
final class Concerns {

    private final Places places;

    Concerns(Places places) {
        this.places = places;
    }

    /** @param known the child on the roll; null for one that is not */
    List<Problem> of(ImportedChild said, @Nullable Known known, List<TwoVersions> versions) {
        var problems = new ArrayList<Problem>();
        said.fields().forEach((field, given) -> {
            if (given instanceof Given.Held waits) {
                problems.add(new Problem(said.line(), Optional.of(field), waits.reason(), true));
            }
        });
        said.remarks()
                .forEach(remark ->
                        problems.add(new Problem(said.line(), Optional.of(remark.field()), remark.words(), false)));
        new WantedSchool(said, known == null ? null : known.facts().school(), places)
                .problem()
                .ifPresent(words -> problems.add(new Problem(said.line(), Optional.of(SCHOOL_NAME), words, false)));
        versions.stream()
                .map(TwoVersions::kind)
                .distinct()
                .forEach(kind -> problems.add(new Problem(said.line(), Optional.of(CARE_HISTORY), twice(kind), false)));
        whereabouts(said)
                .ifPresent(
                        words -> problems.add(new Problem(said.line(), Optional.of(PLACEMENT_POSTCODE), words, false)));
        return problems;
    }

    private static String twice(TwoVersions.Kind kind) {
        return kind.says()
                + ": there are two versions of the same days. What is on the roll, or began later, stands; both wait on the child's record"
                + " for somebody to decide.";
    }

    private Optional<String> whereabouts(ImportedChild said) {
        var place = places.at(said.value(PLACEMENT_POSTCODE).orElse(null));
        if (place == null) {
            return Optional.empty();
        }
        return switch (place.whereabouts().certainty()) {
            case UNKNOWN ->
                Optional.of(
                        "It is not known which authority this postcode lies in. Check it; the authority stays unknown until then.");
            case PROBABLE ->
                Optional.of(
                        "This postcode lies near a border, so its authority is only probable. Confirm it before a notice is sent.");
            case EXACT, OUTSIDE_ENGLAND -> Optional.empty();
        };
    }
}
