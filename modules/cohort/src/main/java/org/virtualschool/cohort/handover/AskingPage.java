package org.virtualschool.cohort.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** Asks who is to take a child on. */
record AskingPage(String authority, ChildShell shell, AskingToTakeOn.Choice choice, Form form) {

    String action() {
        return Urls.below(authority, "children", shell.child(), "handovers");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    boolean possible() {
        return !choice.from().isEmpty() && !choice.to().isEmpty();
    }

    List<Choice> from() {
        return choices(choice.from());
    }

    List<Choice> to() {
        return choices(choice.to());
    }

    List<Choice> reasons() {
        return Arrays.stream(HandoverReason.values())
                .map(reason -> Choice.of(reason.name(), reason.says()))
                .toList();
    }

    /** First nobody, so that nobody is chosen by accident. */
    private static List<Choice> choices(List<Member> members) {
        var all = new ArrayList<>(List.of(Choice.of("", "Choose somebody")));
        members.forEach(
                member -> all.add(Choice.of(member.person().toString(), member.name() + ", " + member.roles())));
        return all;
    }

    @Override
    public String toString() {
        return "AskingPage[" + shell.child() + "]";
    }
}
