package org.virtualschool.access.membership;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_SCHOOL;
import static org.virtualschool.access.db.Tables.MEMBERSHIP_YEAR_GROUP;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/** What statements about memberships say again and again: what counts on a day, and for which children. */
public final class ScopeQueries {

    private ScopeQueries() {}

    /** A membership counts from its first to its last day, unless it was revoked. */
    public static Condition inForce(LocalDate today) {
        return MEMBERSHIP
                .REVOKED_AT
                .isNull()
                .and(MEMBERSHIP.VALID_FROM.le(today))
                .and(MEMBERSHIP.VALID_UNTIL.isNull().or(MEMBERSHIP.VALID_UNTIL.ge(today)));
    }

    /** The scope of the selected membership, with its year groups and schools. @param teams of the authority, for whose years are a team's */
    public static SelectField<Scope> scope(List<Team> teams) {
        var years = multiset(selectYears())
                .convertFrom(found ->
                        found.stream().map(row -> row.value1().intValue()).collect(toUnmodifiableSet()));
        var schools = multiset(selectSchools())
                .convertFrom(found -> found.stream().map(Record1::value1).collect(toUnmodifiableSet()));
        return row(MEMBERSHIP.SCOPE, MEMBERSHIP.TEAM, years, schools)
                .mapping((kind, team, ofYears, ofSchools) ->
                        ScopeKind.toScope(kind, ofYears, ofSchools, OurTeams.named(team, teams)));
    }

    /** The year groups of the selected membership; in one column of its own, which is read faster than a scope. */
    static Field<Set<Integer>> years() {
        return array(selectYears())
                .convertFrom(years -> Arrays.stream(years).map(Short::intValue).collect(toUnmodifiableSet()));
    }

    /** The schools of the selected membership, likewise. */
    static Field<Set<Integer>> schools() {
        return array(selectSchools()).convertFrom(urns -> Arrays.stream(urns).collect(toUnmodifiableSet()));
    }

    private static Select<Record1<Short>> selectYears() {
        return select(MEMBERSHIP_YEAR_GROUP.YEAR_GROUP)
                .from(MEMBERSHIP_YEAR_GROUP)
                .where(ours(MEMBERSHIP_YEAR_GROUP), MEMBERSHIP_YEAR_GROUP.MEMBERSHIP_ID.eq(MEMBERSHIP.ID));
    }

    private static Select<Record1<Integer>> selectSchools() {
        return select(MEMBERSHIP_SCHOOL.URN)
                .from(MEMBERSHIP_SCHOOL)
                .where(ours(MEMBERSHIP_SCHOOL), MEMBERSHIP_SCHOOL.MEMBERSHIP_ID.eq(MEMBERSHIP.ID));
    }
}
