package org.virtualschool.cohort.handover;

import java.util.List;
import java.util.Map;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/**
 * What somebody to whom a list gave the child has to know.
 *
 * @param names of those whom lists name
 * @param open what is open about the child, and for the reader
 * @param asked whether it is the reader who is asked
 */
record TakenOverPage(
        String authority,
        ChildShell shell,
        List<TakenOver> now,
        Map<PersonId, String> names,
        Commitments.Open open,
        boolean asked) {

    String name(TakenOver one) {
        return names.getOrDefault(one.person(), "Somebody not known");
    }

    String since(TakenOver one) {
        return Dates.day(one.since());
    }

    String known(TakenOver one) {
        return one.knownAt().map(at -> "On " + Dates.day(at)).orElse("Not yet");
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), "taken-over");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), "people");
    }

    @Override
    public String toString() {
        return "TakenOverPage[" + shell.child() + "]";
    }
}
