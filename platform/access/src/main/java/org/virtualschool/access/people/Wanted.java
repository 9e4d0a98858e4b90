package org.virtualschool.access.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/** A role for some children, in a team or in none, until a last day or without end. */
public record Wanted(
        GivableRole role,
        Scope scope,
        Optional<Team> team,
        @Nullable LocalDate until) {

    Memberships.Terms from(LocalDate day) {
        return new Memberships.Terms(role.key(), scope, team, day, until);
    }
}
