package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.Distance;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.SummaryRow;
import org.virtualschool.web.ui.TimelineItem;

/** A proposed placement in words. */
@Component
class MoveWords {

    private final Decisions decisions;
    private final Whereto whereto;
    private final PlacedWith placedWith;
    private final Access access;
    private final Clock clock;

    MoveWords(Decisions decisions, Whereto whereto, PlacedWith placedWith, Access access, Clock clock) {
        this.decisions = decisions;
        this.whereto = whereto;
        this.placedWith = placedWith;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** "Leeds", "Wales" */
    String area(Facts facts) {
        return whereto.says(facts.area());
    }

    /** With a capital letter. */
    static String title(Distance distance) {
        var says = distance.says();
        return says.substring(0, 1).toUpperCase(Locale.UK) + says.substring(1);
    }

    String name(PersonId person) {
        return access.nameOf(person).orElse("Somebody not known");
    }

    /** What is proposed, line by line. */
    List<SummaryRow> rows(Facts facts) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Starts", Dates.weekday(facts.startsOn())));
        rows.add(SummaryRow.of("Planned or emergency", planned(facts)));
        rows.add(SummaryRow.of("Area", area(facts)));
        rows.add(SummaryRow.of("How far", distance(facts)));
        rows.add(SummaryRow.of("What sort of placement", placedWith.says(facts.placedWith(), facts.startsOn())));
        rows.add(SummaryRow.of("School", school(facts.school())));
        rows.add(SummaryRow.of("Education", facts.disrupts() ? "Disrupted by the move" : "Not disrupted by the move"));
        rows.add(SummaryRow.of(
                "Year group then",
                facts.yearGroup() == null
                        ? "Not known: what counts for Key Stage 4 is asked"
                        : "Year " + facts.yearGroup()));
        if (facts.distance() != Distance.IN_AREA && placedWith.isExempt(facts.placedWith(), facts.startsOn())) {
            rows.add(SummaryRow.of(
                    "Approval of the distance",
                    "Not asked (regulation 11): a connected person, or a foster carer approved by us"));
        }
        return rows;
    }

    private static String planned(Facts facts) {
        return facts.isEmergency() ? "Emergency: " + facts.emergencyBecause() : "Planned";
    }

    private static String distance(Facts facts) {
        return facts.distanceBecause() == null
                ? title(facts.distance())
                : "%s. By its borders: %s. Decided otherwise because: %s"
                        .formatted(title(facts.distance()), facts.borders().says(), facts.distanceBecause());
    }

    private static String school(Facts.School school) {
        if (school.from() == null) {
            return school.plan().words() + (school.leaves() ? ", leaves the present one" : "");
        }
        var name = school.proposedName() == null ? "a school that is not named yet" : school.proposedName();
        return "Moves to %s, from %s".formatted(name, Dates.day(school.from()));
    }

    /** Everything that was said about it, the newest first. */
    List<TimelineItem> trail(Move move) {
        return Stream.of(versions(move), steps(move), ending(move))
                .flatMap(said -> said)
                .sorted(Comparator.comparing(Said::at).reversed())
                .map(said -> TimelineItem.of(
                        said.title(), name(said.by()), said.at().toString(), Dates.dayAndTime(said.at()), said.words()))
                .toList();
    }

    private record Said(Instant at, String title, PersonId by, String words) {}

    private Stream<Said> versions(Move move) {
        return IntStream.range(0, move.versions().size()).mapToObj(number -> {
            var version = move.versions().get(number);
            var title = number == 0 ? "Proposed" : "Changed what is proposed";
            return new Said(version.at(), title, version.by(), inOneLine(version.facts()));
        });
    }

    private String inOneLine(Facts facts) {
        return String.join(
                "; ",
                area(facts) + ", from " + Dates.day(facts.startsOn()),
                distance(facts),
                planned(facts),
                placedWith.says(facts.placedWith(), facts.startsOn()),
                school(facts.school()));
    }

    private Stream<Said> steps(Move move) {
        var says = decisions.words();
        return move.steps().stream()
                .map(step -> new Said(
                        step.recordedAt(),
                        step.outcome().says() + ", " + Dates.day(step.on()),
                        step.by(),
                        says.apply(step.requirement()) + (step.words().isEmpty() ? "" : ": " + step.words())));
    }

    private static Stream<Said> ending(Move move) {
        var ending = move.ending();
        return ending.at() == null || ending.by() == null
                ? Stream.empty()
                : Stream.of(new Said(
                        ending.at(),
                        move.state().says(),
                        ending.by(),
                        ending.givenUpBecause() == null ? Dates.day(move.starts()) : ending.givenUpBecause()));
    }
}
