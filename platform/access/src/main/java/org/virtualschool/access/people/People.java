package org.virtualschool.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.tenancy.Team;

/** Reads who has access today, and in which team. */
@Service
class People {

    private final PeopleQueries queries;
    private final OurTeams teams;
    private final Clock clock;

    People(PeopleQueries queries, OurTeams teams, Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.clock = clock;
    }

    /** @param team key of the one team that is asked for; empty for everybody, and for a team that is not here */
    @Transactional(readOnly = true)
    Here withAccess(String team) {
        var all = queries.today(LocalDate.now(clock));
        var ours = teams.all();
        var chosen = OurTeams.named(team, ours);
        var shown = all.stream()
                .filter(row -> chosen.isEmpty() || row.holding().team().equals(chosen))
                .toList();
        return new Here(shown, ours, chosen);
    }

    /** The teams in the order of the manifest, each with who is in it today. */
    @Transactional(readOnly = true)
    List<TeamsPage.Row> teams() {
        var members = queries.today(LocalDate.now(clock));
        return teams.all().stream()
                .map(team -> new TeamsPage.Row(
                        team,
                        members.stream()
                                .filter(row -> row.holding().team().equals(Optional.of(team)))
                                .toList()))
                .toList();
    }

    /** @param people in the team that is asked for @param teams all of the authority @param chosen empty if everybody is shown */
    record Here(List<PeoplePage.Row> people, List<Team> teams, Optional<Team> chosen) {}
}
