package org.virtualschool.access.people;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Choice;

/** The questions about a role to be given, as pages show them. @param offer what may be given */
public record AccessFields(Offer offer, Form form) {

    List<GivableRole> roles() {
        return offer.roles();
    }

    boolean hasTeams() {
        return !offer.teams().isEmpty();
    }

    List<Choice> teamChoices() {
        var teams = offer.teams().stream().map(team -> Choice.of(team.key(), team.name()));
        return Stream.concat(Stream.of(Choice.of("", "No team")), teams).toList();
    }

    /** For which children. @param years what the choice of year groups reveals @param schools what that of schools does */
    List<Choice> scopeChoices(Content years, Content schools) {
        var choices = new ArrayList<Choice>();
        choices.add(choice(Reaching.EVERYONE));
        choices.add(choice(Reaching.YEARS).reveals(years));
        if (hasTeams()) {
            choices.add(Choice.of(Reading.YEARS_OF_TEAM, "The years of a team")
                    .hint("Choose the team below. When its years change, so do the children"));
        }
        choices.add(
                choice(Reaching.CASELOAD).hint("The children whom the person works with, as the page Caseloads says"));
        choices.add(choice(Reaching.SCHOOLS).reveals(schools));
        return List.copyOf(choices);
    }

    private static Choice choice(Reaching kind) {
        return Choice.of(kind.key(), kind.words());
    }

    List<Choice> roleChoices() {
        return roles().stream()
                .map(role -> Choice.of(role.key(), role.name()).hint(role.says()))
                .toList();
    }

    List<Choice> years() {
        var early = Stream.of(
                Choice.of("-2", "Nursery (N1)"), Choice.of("-1", "Nursery (N2)"), Choice.of("0", "Reception"));
        var later = IntStream.rangeClosed(1, 14).mapToObj(year -> Choice.of(String.valueOf(year), "Year " + year));
        return Stream.concat(early, later).toList();
    }

    @Override
    public String toString() {
        return "AccessFields[" + form + "]";
    }
}
