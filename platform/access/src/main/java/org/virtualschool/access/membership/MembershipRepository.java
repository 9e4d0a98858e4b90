package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_SCHOOL;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_YEAR_GROUP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships.Terms;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenancy;

@Repository
class MembershipRepository {

    private final DSLContext db;
    private final OurTeams teams;

    MembershipRepository(DSLContext db, OurTeams teams) {
        this.db = db;
        this.teams = teams;
    }

    /** Whether the authority has the role, and it has not ended. Its row is locked, so that two grants of one role take turns. */
    boolean holdRole(String role) {
        return db.select(ROLE.KEY)
                .from(ROLE)
                .where(ours(ROLE), ROLE.KEY.eq(role), ROLE.ENDED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Whether the role is for the roll of schools and for no other children. */
    boolean isOfSchools(String role) {
        return db.fetchExists(
                ROLE, ours(ROLE).and(ROLE.KEY.eq(role)).and(ROLE.SCOPES.eq(new String[] {ScopeKind.SCHOOLS})));
    }

    /** Whether the person came in by an account of the realm's own, which no organisation vouches for. */
    boolean joinedByOwnAccount(PersonId person) {
        return db.fetchExists(
                INVITATION,
                ours(INVITATION).and(INVITATION.ACCEPTED_BY.eq(person.value())).and(INVITATION.BY_OWN_ACCOUNT));
    }

    /** The person's membership on these terms, whenever it began, that was not revoked. */
    Optional<MembershipId> standing(PersonId person, Terms terms) {
        return db
                .select(MEMBERSHIP.ID, ScopeQueries.scope(teams.all()))
                .from(MEMBERSHIP)
                .where(
                        ours(MEMBERSHIP),
                        MEMBERSHIP.PERSON_ID.eq(person.value()),
                        MEMBERSHIP.ROLE.eq(terms.role()),
                        MEMBERSHIP.TEAM.isNotDistinctFrom(key(terms)),
                        MEMBERSHIP.VALID_UNTIL.isNotDistinctFrom(terms.until()),
                        MEMBERSHIP.REVOKED_AT.isNull())
                .fetch()
                .stream()
                .filter(row -> row.value2().equals(terms.scope()))
                .map(row -> new MembershipId(row.value1()))
                .findFirst();
    }

    private static @Nullable String key(Terms terms) {
        return terms.team().map(Team::key).orElse(null);
    }

    void add(Granted granted) {
        var terms = granted.terms();
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.TENANT_ID, Tenancy.current())
                .set(MEMBERSHIP.ID, granted.id().value())
                .set(MEMBERSHIP.PERSON_ID, granted.person().value())
                .set(MEMBERSHIP.NAME, granted.name())
                .set(MEMBERSHIP.ROLE, terms.role())
                .set(MEMBERSHIP.SCOPE, ScopeKind.of(terms.scope()))
                .set(MEMBERSHIP.TEAM, key(terms))
                .set(MEMBERSHIP.VALID_FROM, terms.from())
                .set(MEMBERSHIP.VALID_UNTIL, terms.until())
                .set(MEMBERSHIP.GRANTED_AT, granted.at())
                .set(MEMBERSHIP.GRANTED_BY, granted.by().value())
                .execute();
        if (terms.scope() instanceof Scope.YearGroups years && years.team().isEmpty()) {
            years.years().forEach(year -> addYearGroup(granted.id(), year));
        }
        if (terms.scope() instanceof Scope.SchoolRoll schools) {
            schools.urns().forEach(urn -> addSchool(granted.id(), urn));
        }
    }

    /** Ends it; gives back whose it was, or nothing if there is none in force. */
    Optional<PersonId> revoke(MembershipId membership, Instant at, PersonId by) {
        return db.update(MEMBERSHIP)
                .set(MEMBERSHIP.REVOKED_AT, at)
                .set(MEMBERSHIP.REVOKED_BY, by.value())
                .where(ours(MEMBERSHIP), MEMBERSHIP.ID.eq(membership.value()), MEMBERSHIP.REVOKED_AT.isNull())
                .returningResult(MEMBERSHIP.PERSON_ID)
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    boolean hasAny(PersonId person) {
        return db.fetchExists(DSL.select(MEMBERSHIP.ID)
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person.value()), MEMBERSHIP.REVOKED_AT.isNull()));
    }

    private void addYearGroup(MembershipId membership, int year) {
        db.insertInto(MEMBERSHIP_YEAR_GROUP)
                .set(MEMBERSHIP_YEAR_GROUP.TENANT_ID, Tenancy.current())
                .set(MEMBERSHIP_YEAR_GROUP.MEMBERSHIP_ID, membership.value())
                .set(MEMBERSHIP_YEAR_GROUP.YEAR_GROUP, (short) year)
                .execute();
    }

    private void addSchool(MembershipId membership, int urn) {
        db.insertInto(MEMBERSHIP_SCHOOL)
                .set(MEMBERSHIP_SCHOOL.TENANT_ID, Tenancy.current())
                .set(MEMBERSHIP_SCHOOL.MEMBERSHIP_ID, membership.value())
                .set(MEMBERSHIP_SCHOOL.URN, urn)
                .execute();
    }
}
