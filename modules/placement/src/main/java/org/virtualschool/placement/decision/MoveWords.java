package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    private final Whereto whereto;
    private final PlacedWith placedWith;
    private final Access access;
    private final Clock clock;

    MoveWords(Whereto whereto, PlacedWith placedWith, Access access, Clock clock) {
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
        return whereto.says(facts.nation(), facts.host());
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
                "Year group then", facts.yearGroup() == null ? "Not known" : "Year " + facts.yearGroup()));
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
            return school.plan().words();
        }
        var name = school.proposedName() == null ? "a school that is not named yet" : school.proposedName();
        return "Moves to %s, from %s".formatted(name, Dates.day(school.from()));
    }

    /** Everything that was said about it, the newest first. */
    List<TimelineItem> trail(Decision decision) {
        var move = decision.move();
        var items = new ArrayList<Said>();
        for (var number = 0; number < move.versions().size(); number++) {
            var version = move.versions().get(number);
            var title = number == 0 ? "Proposed" : "Changed what is proposed";
            items.add(new Said(
                    version.at(),
                    title,
                    version.by(),
                    area(version.facts()) + ", from "
                            + Dates.day(version.facts().startsOn())));
        }
        move.steps()
                .forEach(step -> items.add(new Said(
                        step.recordedAt(),
                        step.outcome().says() + ", " + Dates.day(step.on()),
                        step.by(),
                        what(decision, step) + (step.words().isEmpty() ? "" : ": " + step.words()))));
        if (move.ending().at() != null && move.ending().by() != null) {
            var because = move.ending().givenUpBecause();
            items.add(new Said(
                    move.ending().at(),
                    move.state().says(),
                    move.ending().by(),
                    because == null ? Dates.day(move.starts()) : because));
        }
        return items.stream()
                .sorted(Comparator.comparing(Said::at).reversed())
                .map(said -> TimelineItem.of(
                        said.title(), name(said.by()), said.at().toString(), Dates.dayAndTime(said.at()), said.words()))
                .toList();
    }

    private record Said(Instant at, String title, PersonId by, String words) {}

    private static String what(Decision decision, Step step) {
        return decision.of(step.requirement())
                .map(standing -> standing.requirement().says())
                .orElse("What was asked then");
    }
}
