package org.virtualschool.access.people;

import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.access.membership.ScopeQueries;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;

/** What people hold and held, and which roles may be given. */
@Repository
class PeopleQueries {

    private static final Comparator<PeoplePage.Row> BY_NAME = Comparator.comparing(
                    (PeoplePage.Row row) -> row.holding().name())
            .thenComparing(row -> row.holding().roleName());

    private final DSLContext db;
    private final OurTeams ourTeams;

    PeopleQueries(DSLContext db, OurTeams ourTeams) {
        this.db = db;
        this.ourTeams = ourTeams;
    }

    /** The roles that holders of these roles may give, by name. */
    List<GivableRole> givableBy(Collection<String> roles) {
        return db.select(ROLE.KEY, ROLE.NAME, ROLE.SAYS, ROLE.SCOPES)
                .from(ROLE)
                .where(
                        ours(ROLE),
                        ROLE.ENDED_AT.isNull(),
                        DSL.arrayOverlap(ROLE.GIVERS, DSL.val(roles.toArray(String[]::new), ROLE.GIVERS)))
                .orderBy(ROLE.NAME)
                .fetch(row -> new GivableRole(row.value1(), row.value2(), row.value3(), reaches(row.value4())));
    }

    private static Set<Reaching> reaches(String[] scopes) {
        return Arrays.stream(scopes)
                .map(Reaching::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that counts today, by name; machine clients too. */
    List<PeoplePage.Row> today(LocalDate today) {
        var teams = ourTeams.all();
        var scope = ScopeQueries.scope(teams);
        return holdings(scope, ScopeQueries.inForce(today)).stream()
                .map(row -> new PeoplePage.Row(new PersonId(row.get(MEMBERSHIP.PERSON_ID)), holding(row, scope, teams)))
                .sorted(BY_NAME)
                .toList();
    }

    /** Everything that the person holds or held here, the latest first; machine clients are no people. */
    List<Holding> of(PersonId person) {
        var teams = ourTeams.all();
        var scope = ScopeQueries.scope(teams);
        var his = MEMBERSHIP.PERSON_ID.eq(person.value()).and(MEMBERSHIP.ROLE.ne(Roles.MACHINE_CLIENT));
        return holdings(scope, his).stream()
                .map(row -> holding(row, scope, teams))
                .toList();
    }

    private ResultQuery<? extends Record> holdings(SelectField<Scope> scope, Condition which) {
        return db.select(
                        MEMBERSHIP.PERSON_ID,
                        MEMBERSHIP.ID,
                        MEMBERSHIP.NAME,
                        MEMBERSHIP.ROLE,
                        ROLE.NAME,
                        scope,
                        MEMBERSHIP.TEAM,
                        MEMBERSHIP.VALID_FROM,
                        MEMBERSHIP.VALID_UNTIL,
                        MEMBERSHIP.REVOKED_AT)
                .from(MEMBERSHIP)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(MEMBERSHIP.ROLE))
                .where(ours(MEMBERSHIP), which)
                .orderBy(MEMBERSHIP.GRANTED_AT.desc(), MEMBERSHIP.ID.desc());
    }

    private static Holding holding(Record row, SelectField<Scope> scope, List<Team> teams) {
        return new Holding(
                new MembershipId(row.get(MEMBERSHIP.ID)),
                row.get(MEMBERSHIP.NAME),
                row.get(MEMBERSHIP.ROLE),
                row.get(ROLE.NAME),
                row.get((Field<Scope>) scope),
                OurTeams.named(row.get(MEMBERSHIP.TEAM), teams),
                row.get(MEMBERSHIP.VALID_FROM),
                Optional.ofNullable(row.get(MEMBERSHIP.VALID_UNTIL)),
                Optional.ofNullable(row.get(MEMBERSHIP.REVOKED_AT)));
    }

    /** How many people hold the role without a last day. The role's row is locked, so that two who end it take turns. */
    int lastingHolders(String role, LocalDate today) {
        db.select(ROLE.KEY)
                .from(ROLE)
                .where(ours(ROLE), ROLE.KEY.eq(role))
                .forUpdate()
                .fetch();
        return db.fetchCount(db.selectDistinct(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(
                        ours(MEMBERSHIP),
                        MEMBERSHIP.ROLE.eq(role),
                        MEMBERSHIP.VALID_UNTIL.isNull(),
                        ScopeQueries.inForce(today)));
    }
}
