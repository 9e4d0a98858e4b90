package org.virtualschool.access.membership;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** The teams of the bound authority as its manifest names them at this moment: read each time, so that a change counts at the next request. */
@Component
public class OurTeams {

    private final Tenants tenants;

    OurTeams(Tenants tenants) {
        this.tenants = tenants;
    }

    /** All of them, in the order of the manifest. */
    public List<Team> all() {
        return tenants.teamsOf(Tenancy.current());
    }

    /** Whether the team is one of them, or none is named. */
    boolean has(Optional<Team> team) {
        return team.isEmpty() || named(team.get().key(), all()).isPresent();
    }

    /** The one with this key; empty for no key, and for one that no team has. */
    public static Optional<Team> named(@Nullable String key, List<Team> teams) {
        return teams.stream().filter(team -> team.key().equals(key)).findFirst();
    }
}
