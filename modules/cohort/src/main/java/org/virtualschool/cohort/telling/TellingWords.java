package org.virtualschool.cohort.telling;

import org.virtualschool.access.Roles;
import org.virtualschool.cohort.telling.Telling.InRole;
import org.virtualschool.web.Dates;

/** How far a school is told, in words. */
final class TellingWords {

    private TellingWords() {}

    static String role(InRole role) {
        return role.role().equals(Roles.HEAD_TEACHER) ? "Head teacher" : "Designated teacher";
    }

    static String standing(InRole role, TellingReading.Words words) {
        var day = role.at().map(Dates::day).orElse("");
        return switch (role.standing()) {
            case OPENED ->
                "Opened on " + day
                        + role.by()
                                .map(words::person)
                                .map(name -> ", by " + name)
                                .orElse("");
            case SENT ->
                role.at().isEmpty()
                        ? "Not sent yet: it goes out tonight"
                        : "Sent on " + day + ", not opened"
                                + (role.signsIn() ? "" : ". Nobody of this role signs in here yet");
            case NOT_SENT -> "The message could not be delivered: check the address at Schools";
            case NOBODY_KNOWN -> "Nobody known at this school: say who it is at Schools";
        };
    }
}
