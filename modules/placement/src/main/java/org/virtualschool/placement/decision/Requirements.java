package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;

/**
 * What is asked of a proposed placement: by the law, as it counts on the day on which the placement starts, and by the bound council. Dated
 * data, see {@code placement/decision/SOURCE.md}.
 */
@Component
class Requirements {

    private final DataTable national = DataTable.of(Requirements.class, "/placement/decision/requirements.csv");
    private final DataTable schoolYears = DataTable.of(Requirements.class, "/placement/decision/school-year.csv");
    private final PlacedWith placedWith;
    private final OwnRequirementRepository own;

    Requirements(PlacedWith placedWith, OwnRequirementRepository own) {
        this.placedWith = placedWith;
        this.own = own;
    }

    /** What holds of the facts. */
    Set<Situation> situations(Facts facts) {
        var exempt = placedWith.isExempt(facts.placedWith(), facts.startsOn());
        return facts.situations(exempt, schoolYear(facts.startsOn()));
    }

    /** What is asked of them, by the law first. @param councils the council's own, as {@link #ofCouncil} gives them */
    List<Requirement> of(Facts facts, List<OwnRequirement> councils) {
        var holding = situations(facts);
        return Stream.concat(
                        national(facts.startsOn()).stream(),
                        councils.stream()
                                .filter(asked -> asked.counts(facts.startsOn()))
                                .map(OwnRequirement::asked))
                .filter(requirement -> requirement.applies(holding))
                .toList();
    }

    /** What the bound council asks of its own. */
    List<OwnRequirement> ofCouncil() {
        return own.all();
    }

    /** Every national requirement that counts on the day. */
    List<Requirement> national(LocalDate day) {
        return national.on(day).stream().map(Requirements::requirement).toList();
    }

    private SchoolYear schoolYear(LocalDate day) {
        var row = schoolYears.on(day).getFirst();
        return SchoolYear.of(row.text("turn_from"), row.text("turn_to"));
    }

    private static Requirement requirement(DataTable.Row row) {
        return new Requirement(
                row.text("key"),
                Requirement.Kind.valueOf(row.text("kind")),
                Arrays.stream(row.text("when").split("\\|"))
                        .map(Requirements::situations)
                        .toList(),
                row.text("says"),
                row.text("may_skip").equals("yes"),
                row.text("clock"),
                Optional.of(row.text("approver"))
                        .filter(name -> !name.isEmpty())
                        .map(Approver::valueOf),
                Requirement.Lapse.valueOf(row.text("lapses_with")),
                row.text("source"));
    }

    private static Set<Situation> situations(String joined) {
        return Arrays.stream(joined.split("\\+")).map(Situation::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
