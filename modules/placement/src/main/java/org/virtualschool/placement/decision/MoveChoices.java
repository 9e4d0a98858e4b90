package org.virtualschool.placement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Nation;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.web.ui.Choice;

/** What may be chosen when a placement is proposed. */
@Component
class MoveChoices {

    private final Authorities authorities;
    private final PlacedWith placedWith;
    private final Clock clock;

    MoveChoices(Authorities authorities, PlacedWith placedWith, Clock clock) {
        this.authorities = authorities;
        this.placedWith = placedWith;
        this.clock = clock;
    }

    /** Every list of the form. */
    record Lists(List<Choice> areas, List<Choice> distances, List<Choice> placedWith, List<Choice> schoolPlans) {}

    Lists all() {
        return new Lists(areas(), distances(), placedWith.choices(LocalDate.now(clock)), plans());
    }

    private List<Choice> areas() {
        var areas = new ArrayList<>(List.of(Choice.of("", "As the postcode says")));
        authorities.current().forEach(each -> areas.add(Choice.of(each.code().value(), each.name())));
        Arrays.stream(Nation.values())
                .filter(nation -> nation != Nation.ENGLAND)
                .forEach(nation -> areas.add(Choice.of(nation.name(), nation.says())));
        return areas;
    }

    private static List<Choice> distances() {
        var distances = new ArrayList<>(List.of(Choice.of("", "As the borders say")));
        MovePages.decidable().forEach(each -> distances.add(Choice.of(each.name(), MoveWords.title(each))));
        return distances;
    }

    private static List<Choice> plans() {
        return Arrays.stream(SchoolPlan.values())
                .map(plan -> Choice.of(plan.name(), plan.words()))
                .toList();
    }
}
