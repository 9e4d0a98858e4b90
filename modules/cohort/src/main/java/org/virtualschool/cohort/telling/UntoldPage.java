package org.virtualschool.cohort.telling;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Which schools do not know yet. */
record UntoldPage(String authority, TellingReading.Reading reading) {

    String name(Telling telling) {
        var name = reading.children().getOrDefault(telling.notice().child(), "");
        return name.isEmpty() ? "Name not known" : name;
    }

    String school(Telling telling) {
        return reading.words().school(telling.notice());
    }

    String news(Telling telling) {
        return telling.notice().news().says() + ", since "
                + Dates.day(telling.notice().since());
    }

    /** How far it is with each role, or what to do where the platform cannot write. */
    List<String> standing(Telling telling) {
        return telling.roles().isEmpty()
                ? List.of("Nobody here can be written to: tell the setting by hand")
                : telling.roles().stream()
                        .map(role -> TellingWords.role(role) + ": " + TellingWords.standing(role, reading.words()))
                        .toList();
    }

    boolean isCut() {
        return reading.tellings().size() == TellingReading.MOST;
    }

    String href(Telling telling) {
        return Urls.below(
                authority,
                "children",
                telling.notice().child(),
                "school-notices",
                telling.notice().id());
    }

    @Override
    public String toString() {
        return "UntoldPage[" + reading.tellings().size() + "]";
    }
}
