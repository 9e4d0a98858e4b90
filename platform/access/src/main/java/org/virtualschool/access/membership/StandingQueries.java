package org.virtualschool.access.membership;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_SCHOOL;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_YEAR_GROUP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;

@Repository
class StandingQueries {

    private final DSLContext db;

    StandingQueries(DSLContext db) {
        this.db = db;
    }

    Optional<Standing> of(PersonId person, LocalDate today) {
        var rows = db.select(MEMBERSHIP.NAME, MEMBERSHIP.ROLE, ROLE.NAME, scope(), actions())
                .from(MEMBERSHIP)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(MEMBERSHIP.ROLE))
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person.value()), inForce(today))
                .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID)
                .fetch(Records.mapping(Held::new));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var memberships = rows.stream()
                .map(held -> new Me.Membership(held.role(), held.roleName(), held.scope()))
                .toList();
        var actions =
                rows.stream().collect(Collectors.toUnmodifiableMap(Held::role, Held::actions, (one, same) -> one));
        return Optional.of(new Standing(new Me(person, rows.getLast().name(), memberships), actions));
    }

    List<PeoplePage.Row> everybody(LocalDate today) {
        return db.select(MEMBERSHIP.NAME, ROLE.NAME, scope(), MEMBERSHIP.VALID_FROM, MEMBERSHIP.VALID_UNTIL)
                .from(MEMBERSHIP)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(MEMBERSHIP.ROLE))
                .where(ours(MEMBERSHIP), inForce(today))
                .orderBy(MEMBERSHIP.NAME, ROLE.NAME, MEMBERSHIP.ID)
                .fetch(Records.mapping(PeoplePage.Row::new));
    }

    Optional<String> nameOf(PersonId person) {
        return db.select(MEMBERSHIP.NAME)
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person.value()))
                .orderBy(MEMBERSHIP.GRANTED_AT.desc(), MEMBERSHIP.ID.desc())
                .limit(1)
                .fetchOptional(MEMBERSHIP.NAME);
    }

    /** A membership counts from its first to its last day, unless it was revoked. */
    static Condition inForce(LocalDate today) {
        return MEMBERSHIP
                .REVOKED_AT
                .isNull()
                .and(MEMBERSHIP.VALID_FROM.le(today))
                .and(MEMBERSHIP.VALID_UNTIL.isNull().or(MEMBERSHIP.VALID_UNTIL.ge(today)));
    }

    /** The scope of the selected membership, with its year groups and schools. */
    static SelectField<Scope> scope() {
        var years = multiset(select(MEMBERSHIP_YEAR_GROUP.YEAR_GROUP)
                        .from(MEMBERSHIP_YEAR_GROUP)
                        .where(ours(MEMBERSHIP_YEAR_GROUP), MEMBERSHIP_YEAR_GROUP.MEMBERSHIP_ID.eq(MEMBERSHIP.ID)))
                .convertFrom(found ->
                        found.stream().map(row -> row.value1().intValue()).collect(toUnmodifiableSet()));
        var schools = multiset(select(MEMBERSHIP_SCHOOL.URN)
                        .from(MEMBERSHIP_SCHOOL)
                        .where(ours(MEMBERSHIP_SCHOOL), MEMBERSHIP_SCHOOL.MEMBERSHIP_ID.eq(MEMBERSHIP.ID)))
                .convertFrom(found -> found.stream().map(Record1::value1).collect(toUnmodifiableSet()));
        return row(MEMBERSHIP.SCOPE, years, schools).mapping(ScopeKind::toScope);
    }

    private static Field<Set<String>> actions() {
        return multiset(select(ROLE_ACTION.ACTION)
                        .from(ROLE_ACTION)
                        .where(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(MEMBERSHIP.ROLE)))
                .convertFrom(found -> found.stream().map(Record1::value1).collect(toUnmodifiableSet()));
    }

    private record Held(String name, String role, String roleName, Scope scope, Set<String> actions) {}
}
