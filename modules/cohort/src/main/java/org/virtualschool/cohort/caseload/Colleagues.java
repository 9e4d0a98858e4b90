package org.virtualschool.cohort.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.web.ui.Choice;

/** People to choose from, with their roles: two may bear one name. */
final class Colleagues {

    private Colleagues() {}

    /** First nobody, so that nobody is chosen by accident. */
    static List<Choice> choices(List<Member> members) {
        var each = members.stream()
                .map(member -> Choice.of(member.person().toString(), member.name() + ", " + member.roles()));
        return Stream.concat(Stream.of(Choice.of("", "Choose somebody")), each).toList();
    }
}
