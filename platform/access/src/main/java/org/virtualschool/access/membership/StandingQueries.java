package org.virtualschool.access.membership;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.access.db.Tables.MACHINE_CLIENT;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;

@Repository
class StandingQueries {

    private final DSLContext db;
    private final OurTeams teams;

    StandingQueries(DSLContext db, OurTeams teams) {
        this.db = db;
        this.teams = teams;
    }

    Optional<Standing> of(PersonId person, LocalDate today) {
        var rows = db.select(
                        MEMBERSHIP.NAME,
                        MEMBERSHIP.ROLE,
                        ROLE.NAME,
                        MEMBERSHIP.SCOPE,
                        MEMBERSHIP.TEAM,
                        ScopeQueries.years(),
                        ScopeQueries.schools(),
                        actions())
                .from(MEMBERSHIP)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(MEMBERSHIP.ROLE))
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person.value()), ScopeQueries.inForce(today))
                .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID)
                .fetch(Records.mapping(Held::new));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var ours = rows.stream().anyMatch(Held::isForATeam) ? teams.all() : List.<Team>of();
        var memberships = rows.stream()
                .map(held -> new Me.Membership(held.role(), held.roleName(), held.scope(ours)))
                .toList();
        var actions =
                rows.stream().collect(Collectors.toUnmodifiableMap(Held::role, Held::actions, (one, same) -> one));
        return Optional.of(new Standing(new Me(person, rows.getLast().name(), memberships), actions, Optional.empty()));
    }

    /** As somebody stands whom the council has granted support access: with what the platform gave the role, and nothing besides. */
    Optional<Standing> supporting(PersonId person, String name, Instant until) {
        var given = multiset(select(ROLE_ACTION.ACTION)
                        .from(ROLE_ACTION)
                        .where(
                                ours(ROLE_ACTION),
                                ROLE_ACTION.ROLE.eq(ROLE.KEY),
                                ROLE_ACTION.GIVEN_BY.eq(RoleRepository.PLATFORM)))
                .convertFrom(found -> found.stream().map(Record1::value1).collect(toUnmodifiableSet()));
        return db.select(ROLE.KEY, ROLE.NAME, given)
                .from(ROLE)
                .where(ours(ROLE), ROLE.KEY.eq(Roles.PLATFORM_SUPPORT))
                .fetchOptional(row -> {
                    var membership = new Me.Membership(row.value1(), row.value2(), new Scope.Everyone());
                    var actions = Map.of(row.value1(), row.value3());
                    return new Standing(new Me(person, name, List.of(membership)), actions, Optional.of(until));
                });
    }

    /** What the machine is limited to; empty for one that was let in by other means, which may do what its role holds. */
    Optional<Set<String>> limits(PersonId machine) {
        return db.select(MACHINE_CLIENT.ACTIONS)
                .from(MACHINE_CLIENT)
                .where(ours(MACHINE_CLIENT), MACHINE_CLIENT.PERSON_ID.eq(machine.value()))
                .fetchOptional(row -> Set.of(row.value1()));
    }

    Optional<String> nameOf(PersonId person) {
        return db.select(MEMBERSHIP.NAME)
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person.value()))
                .orderBy(MEMBERSHIP.GRANTED_AT.desc(), MEMBERSHIP.ID.desc())
                .limit(1)
                .fetchOptional(MEMBERSHIP.NAME);
    }

    private static Field<Set<String>> actions() {
        return array(select(ROLE_ACTION.ACTION)
                        .from(ROLE_ACTION)
                        .where(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(MEMBERSHIP.ROLE)))
                .convertFrom(found -> Arrays.stream(found).collect(toUnmodifiableSet()));
    }

    private record Held(
            String name,
            String role,
            String roleName,
            String kind,
            @Nullable String team,
            Set<Integer> years,
            Set<Integer> schools,
            Set<String> actions) {

        boolean isForATeam() {
            return kind.equals(ScopeKind.TEAM);
        }

        Scope scope(List<Team> teams) {
            return ScopeKind.toScope(kind, years, schools, OurTeams.named(team, teams));
        }
    }
}
