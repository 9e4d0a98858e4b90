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

    /**
     * What is asked of them, by the law first.
     *
     * @param starts the day whose law counts
     * @param proposed the day on which it was proposed: what the council asked then is asked of it
     * @param councils the council's own, as {@link #ofCouncil} gives them
     */
    List<Requirement> of(Facts facts, LocalDate starts, LocalDate proposed, List<OwnRequirement> councils) {
        var holding = situations(facts);
        return Stream.concat(
                        national(starts).stream(),
                        councils.stream()
                                .filter(asked -> asked.counts(proposed))
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

    /** The words of a requirement, also of one that is not asked any more. */
    String says(String key, List<OwnRequirement> councils) {
        return Stream.concat(
                        national.rows().stream().map(Requirements::requirement),
                        councils.stream().map(OwnRequirement::asked))
                .filter(requirement -> requirement.key().equals(key))
                .map(Requirement::says)
                .findFirst()
                .orElse(key);
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
                row.text("skip_says"),
                row.text("needs_words").equals("yes"),
                row.text("clock"),
                row.text("may_follow").equals("yes"),
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
