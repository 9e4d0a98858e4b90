package org.virtualschool.cohort.send;

import java.util.List;
import java.util.stream.Stream;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form for the SEN caseworker. @param colleagues who sign in here today */
record CaseworkerPage(String authority, ChildShell shell, SenSection section, List<Member> colleagues, Form form) {

    String back() {
        return Urls.below(authority, "children", shell.child(), "sen");
    }

    String action() {
        return back() + Urls.path("caseworker");
    }

    /** Which caseworker this page shows. */
    String shown() {
        return section.caseworker().map(Caseworker::id).map(Object::toString).orElse("");
    }

    List<Choice> people() {
        var each = colleagues.stream()
                .map(member -> Choice.of(member.person().toString(), member.name() + ", " + member.roles()));
        return Stream.concat(Stream.of(Choice.of("", "Choose somebody")), each).toList();
    }

    @Override
    public String toString() {
        return "CaseworkerPage[" + shell.child() + "]";
    }
}
