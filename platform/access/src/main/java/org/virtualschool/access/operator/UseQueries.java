package org.virtualschool.access.operator;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Roles;
import org.virtualschool.access.membership.ScopeQueries;

/** How much a council uses the platform: numbers of people, nobody's name and no child. */
@Repository
class UseQueries {

    private final DSLContext db;
    private final Clock clock;

    UseQueries(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    int peopleToday() {
        return people(MEMBERSHIP.ROLE.ne(Roles.MACHINE_CLIENT));
    }

    int administratorsToday() {
        return people(MEMBERSHIP.ROLE.eq(Roles.ACCESS_ADMINISTRATOR));
    }

    private int people(Condition which) {
        return db.fetchCount(db.selectDistinct(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), which, ScopeQueries.inForce(LocalDate.now(clock))));
    }

    int openInvitations() {
        return db.fetchCount(
                INVITATION,
                ours(INVITATION),
                INVITATION.ACCEPTED_AT.isNull(),
                INVITATION.WITHDRAWN_AT.isNull(),
                INVITATION.EXPIRES_AT.gt(clock.instant()));
    }
}
