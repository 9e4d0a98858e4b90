package org.virtualschool.access.membership;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.countDistinct;
import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Which teams somebody is in, or is asked to join, in figures. */
@Repository
class TeamUseQueries {

    private final DSLContext db;

    TeamUseQueries(DSLContext db) {
        this.db = db;
    }

    /** @param team its key @param people how many of them @param byYears whether somebody reaches children by the team's years */
    record Use(String team, int people, boolean byYears) {}

    /** Teams with members, today or from a coming day on. */
    List<Use> ofMembers(LocalDate today) {
        var counts = MEMBERSHIP
                .REVOKED_AT
                .isNull()
                .and(MEMBERSHIP.VALID_UNTIL.isNull().or(MEMBERSHIP.VALID_UNTIL.ge(today)));
        return db.select(MEMBERSHIP.TEAM, countDistinct(MEMBERSHIP.PERSON_ID), anyBy(MEMBERSHIP.SCOPE))
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), MEMBERSHIP.TEAM.isNotNull(), counts)
                .groupBy(MEMBERSHIP.TEAM)
                .orderBy(MEMBERSHIP.TEAM)
                .fetch(row -> new Use(row.value1(), row.value2(), row.value3()));
    }

    /** Teams that somebody is asked to join and may still. */
    List<Use> ofInvited(Instant now) {
        Condition open = INVITATION
                .ACCEPTED_AT
                .isNull()
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.FORGOTTEN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now));
        return db.select(INVITATION.TEAM, countDistinct(INVITATION.ID), anyBy(INVITATION.SCOPE))
                .from(INVITATION)
                .where(ours(INVITATION), INVITATION.TEAM.isNotNull(), open)
                .groupBy(INVITATION.TEAM)
                .orderBy(INVITATION.TEAM)
                .fetch(row -> new Use(row.value1(), row.value2(), row.value3()));
    }

    private static Field<Boolean> anyBy(Field<String> scope) {
        return boolOr(scope.eq(ScopeKind.TEAM));
    }
}
