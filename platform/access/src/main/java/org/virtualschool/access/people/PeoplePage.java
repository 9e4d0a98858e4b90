package org.virtualschool.access.people;

import java.util.List;
import org.virtualschool.access.Roles;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Who has access to the authority today, in which role, for which children, until when. @param asking how many ask for it */
record PeoplePage(String authority, List<Row> people, boolean mayGive, boolean seesRoles, int asking) {

    /** One thing that somebody holds today. */
    record Row(PersonId person, Holding holding) {}

    List<Row> machines() {
        return people.stream().filter(PeoplePage::isMachine).toList();
    }

    List<Row> persons() {
        return people.stream().filter(row -> !isMachine(row)).toList();
    }

    String invitationsHref() {
        return Urls.below(authority, "invitations");
    }

    String requestsHref() {
        return Urls.below(authority, "people", "requests");
    }

    String importHref() {
        return Urls.below(authority, "people", "import");
    }

    String rolesHref() {
        return Urls.below(authority, "roles");
    }

    String href(Row row) {
        return Urls.below(authority, "people", row.person());
    }

    String reach(Row row) {
        return ScopeWords.of(row.holding().scope());
    }

    String since(Row row) {
        return Dates.day(row.holding().from());
    }

    String lastDay(Row row) {
        return row.holding().until().map(Dates::day).orElse("No end");
    }

    private static boolean isMachine(Row row) {
        return row.holding().role().equals(Roles.MACHINE_CLIENT);
    }
}
