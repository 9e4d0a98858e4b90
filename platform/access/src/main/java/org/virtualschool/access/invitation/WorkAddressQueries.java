package org.virtualschool.access.invitation;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.WorkAddresses;
import org.virtualschool.audit.PersonId;

/** Finds addresses among the invitations that were accepted. */
@Repository
class WorkAddressQueries implements WorkAddresses {

    private final DSLContext db;

    WorkAddressQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(PersonId person) {
        return db.select(INVITATION.EMAIL)
                .from(INVITATION)
                .where(ours(INVITATION), INVITATION.ACCEPTED_BY.eq(person.value()), INVITATION.EMAIL.isNotNull())
                .orderBy(INVITATION.ACCEPTED_AT.desc())
                .limit(1)
                .fetchOptional(INVITATION.EMAIL);
    }
}
