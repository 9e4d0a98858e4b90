package org.virtualschool.access.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/**
 * What somebody holds or held here.
 *
 * @param role key of the role
 * @param team where the person works; empty for no team
 * @param until the last day on which it counts; empty for no end
 * @param endedAt when it was ended before that
 */
record Holding(
        MembershipId id,
        String name,
        String role,
        String roleName,
        Scope scope,
        Optional<Team> team,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Instant> endedAt) {

    boolean isOver(LocalDate today) {
        return endedAt.isPresent() || until.filter(last -> last.isBefore(today)).isPresent();
    }

    @Override
    public String toString() {
        return "Holding[" + id + "]";
    }
}
