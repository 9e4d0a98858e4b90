package org.virtualschool.access.people;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Choice;

/** The questions about a role to be given, as pages show them. @param roles those that may be given */
public record AccessFields(List<GivableRole> roles, Form form) {

    List<Choice> roleChoices() {
        return roles.stream()
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
