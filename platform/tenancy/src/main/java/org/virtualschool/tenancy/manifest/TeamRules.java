package org.virtualschool.tenancy.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What the schema cannot say of teams: that no two share a key or a name. */
final class TeamRules {

    private static final String TEAMS = "teams";

    private TeamRules() {}

    static List<Objection> objections(List<Manifest.Team> teams) {
        var found = new ArrayList<Objection>();
        var keys = new HashSet<String>();
        var names = new HashSet<String>();
        for (var team : teams) {
            if (!keys.add(team.key())) {
                found.add(new Objection(TEAMS, "two teams have the key " + team.key() + ": give one of them another"));
            }
            if (!names.add(team.name().toLowerCase(Locale.ROOT))) {
                found.add(new Objection(TEAMS, "two teams are called " + team.name() + ": give one another name"));
            }
        }
        return List.copyOf(found);
    }
}
