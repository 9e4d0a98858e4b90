package org.virtualschool.access.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.access.Roles;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/**
 * Who has access to the authority today, in which role, for which children, until when.
 *
 * @param here who is shown, and of which team
 * @param seesRoles whether the reader may see what each role may do
 * @param toDo what waits for whoever may give access; empty for anybody else
 */
record PeoplePage(String authority, People.Here here, boolean seesRoles, Optional<ToDo> toDo) {

    /** @param asking how many ask for access @param review what is asked about in this term */
    record ToDo(int asking, Review review) {}

    /** One thing that somebody holds today. */
    record Row(PersonId person, Holding holding) {

        /** Whether it is another system and no person. */
        boolean isMachine() {
            return holding.role().equals(Roles.MACHINE_CLIENT);
        }
    }

    List<Row> machines() {
        return here.people().stream().filter(Row::isMachine).toList();
    }

    List<Row> persons() {
        return here.people().stream().filter(row -> !row.isMachine()).toList();
    }

    boolean hasTeams() {
        return !here.teams().isEmpty();
    }

    List<Choice> teamChoices() {
        var teams = here.teams().stream().map(team -> Choice.of(team.key(), team.name()));
        return Stream.concat(Stream.of(Choice.of("", "Everybody")), teams).toList();
    }

    String chosenTeam() {
        return here.chosen().map(Team::key).orElse("");
    }

    /** "Who has access today in Key stage 3". */
    String caption() {
        return "Who has access today"
                + here.chosen().map(team -> ": " + team.name()).orElse("");
    }

    String team(Row row) {
        return row.holding().team().map(Team::name).orElse("");
    }

    String address() {
        return Urls.below(authority, "people");
    }

    String teamsHref() {
        return Urls.below(authority, "people", "teams");
    }

    String invitationsHref() {
        return Urls.below(authority, "invitations");
    }

    String requestsHref() {
        return Urls.below(authority, "people", "requests");
    }

    String reviewHref() {
        return Urls.below(authority, "people", "review");
    }

    /** "12 roles, overdue since 29 September 2026" */
    String open(Review review) {
        var roles = review.open().size() == 1 ? "1 role" : review.open().size() + " roles";
        var due = Dates.day(Review.dueOn(review.term()));
        return roles + (review.isOverdue() ? ", overdue since " : ", to be answered by ") + due;
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
}
