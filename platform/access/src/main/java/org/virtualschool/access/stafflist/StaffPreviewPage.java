package org.virtualschool.access.stafflist;

import java.util.List;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;

/** A file with staff as it will be done, line by line. */
record StaffPreviewPage(String authority, StaffListId list, StaffListJudgement judgement, Form form) {

    /** The problems, each leading to its line. */
    List<Link> problems() {
        return judgement.withProblems().stream()
                .flatMap(judged -> judged.problems().stream()
                        .map(words -> Link.to(
                                "#" + anchor(judged), "Line " + judged.line().number() + ": " + words)))
                .toList();
    }

    int ready() {
        return judgement.withoutProblems().size();
    }

    String anchor(Judged judged) {
        return "line-" + judged.line().number();
    }

    String name(Judged judged) {
        var name = judged.line().says(Column.NAME);
        return name.isEmpty() ? "No name" : name;
    }

    String email(Judged judged) {
        return judged.line().says(Column.EMAIL);
    }

    String role(Judged judged) {
        return judged.wanted()
                .map(wanted -> wanted.role().name())
                .orElseGet(() -> judged.line().says(Column.ROLE));
    }

    String reach(Judged judged) {
        return judged.wanted().map(Wanted::scope).map(ScopeWords::of).orElse("");
    }

    String team(Judged judged) {
        return judged.wanted().flatMap(Wanted::team).map(Team::name).orElse("");
    }

    String lastDay(Judged judged) {
        return judged.wanted()
                .map(wanted -> wanted.until() == null ? "No end" : Dates.day(wanted.until()))
                .orElse("");
    }

    /** "Send 30 invitations", or, where some lines cannot be done, what is left. */
    String button() {
        var invitations = ready() == 1 ? "1 invitation" : ready() + " invitations";
        if (judgement.withProblems().isEmpty()) {
            return "Send " + invitations;
        }
        return ready() == 1
                ? "Invite the 1 line without problems"
                : "Invite the " + ready() + " lines without problems";
    }

    String confirmHref() {
        return uploadHref() + Urls.path(list, "confirm");
    }

    String uploadHref() {
        return Urls.below(authority, "people", "import");
    }

    @Override
    public String toString() {
        return "StaffPreviewPage[" + list + "]";
    }
}
