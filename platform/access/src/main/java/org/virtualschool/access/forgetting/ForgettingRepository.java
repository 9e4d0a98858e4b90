package org.virtualschool.access.forgetting;

import static org.virtualschool.access.db.Tables.ACCESS_REQUEST;
import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class ForgettingRepository {

    private final DSLContext db;

    ForgettingRepository(DSLContext db) {
        this.db = db;
    }

    /** Erases name and address of those that were accepted, withdrawn or had expired before this moment. @return how many */
    int forgetInvitations(Instant before, Instant now) {
        return db.update(INVITATION)
                .setNull(INVITATION.NAME)
                .setNull(INVITATION.EMAIL)
                .set(INVITATION.FORGOTTEN_AT, now)
                .where(
                        ours(INVITATION),
                        INVITATION.FORGOTTEN_AT.isNull(),
                        DSL.coalesce(INVITATION.ACCEPTED_AT, INVITATION.WITHDRAWN_AT, INVITATION.EXPIRES_AT)
                                .lt(before))
                .execute();
    }

    /** Erases name and reason of those that were answered before this moment. @return how many */
    int forgetRequests(Instant before, Instant now) {
        return db.update(ACCESS_REQUEST)
                .setNull(ACCESS_REQUEST.NAME)
                .setNull(ACCESS_REQUEST.WHY)
                .set(ACCESS_REQUEST.FORGOTTEN_AT, now)
                .where(
                        ours(ACCESS_REQUEST),
                        ACCESS_REQUEST.FORGOTTEN_AT.isNull(),
                        ACCESS_REQUEST.ANSWERED_AT.lt(before))
                .execute();
    }
}
