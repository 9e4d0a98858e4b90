package org.virtualschool.access.othersystem;

import static org.virtualschool.access.db.Tables.MACHINE_CLIENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.MembershipId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class OtherSystemRepository {

    private final DSLContext db;

    OtherSystemRepository(DSLContext db) {
        this.db = db;
    }

    void add(OtherSystem system, PersonId person, PersonId by) {
        db.insertInto(MACHINE_CLIENT)
                .set(MACHINE_CLIENT.TENANT_ID, Tenancy.current())
                .set(MACHINE_CLIENT.ID, system.id().value())
                .set(MACHINE_CLIENT.CLIENT, system.client())
                .set(MACHINE_CLIENT.NAME, system.name())
                .set(MACHINE_CLIENT.PERSON_ID, person.value())
                .set(MACHINE_CLIENT.ACTIONS, system.actions().stream().sorted().toArray(String[]::new))
                .set(MACHINE_CLIENT.MEMBERSHIP, system.membership().value())
                .set(MACHINE_CLIENT.MADE_AT, system.madeAt())
                .set(MACHINE_CLIENT.MADE_BY, by.value())
                .set(MACHINE_CLIENT.RENEWED_AT, system.renewedAt())
                .execute();
    }

    boolean isTaken(String client) {
        return db.fetchExists(MACHINE_CLIENT, ours(MACHINE_CLIENT).and(MACHINE_CLIENT.CLIENT.eq(client)));
    }

    /** All that were ever let in, those that are first, by name. */
    List<OtherSystem> all() {
        return find(DSL.noCondition());
    }

    Optional<OtherSystem> byId(SystemId id) {
        return find(MACHINE_CLIENT.ID.eq(id.value())).stream().findFirst();
    }

    void renewed(SystemId id, Instant at) {
        db.update(MACHINE_CLIENT)
                .set(MACHINE_CLIENT.RENEWED_AT, at)
                .where(ours(MACHINE_CLIENT), MACHINE_CLIENT.ID.eq(id.value()))
                .execute();
    }

    /** Whether it was let in until now. */
    boolean revoke(SystemId id, PersonId by, Instant at) {
        return db.update(MACHINE_CLIENT)
                        .set(MACHINE_CLIENT.REVOKED_AT, at)
                        .set(MACHINE_CLIENT.REVOKED_BY, by.value())
                        .where(
                                ours(MACHINE_CLIENT),
                                MACHINE_CLIENT.ID.eq(id.value()),
                                MACHINE_CLIENT.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    private List<OtherSystem> find(Condition which) {
        return db.select(MACHINE_CLIENT.fields())
                .from(MACHINE_CLIENT)
                .where(ours(MACHINE_CLIENT), which)
                .orderBy(MACHINE_CLIENT.REVOKED_AT.isNotNull(), MACHINE_CLIENT.NAME, MACHINE_CLIENT.CLIENT)
                .fetch(OtherSystemRepository::system);
    }

    private static OtherSystem system(Record row) {
        return new OtherSystem(
                new SystemId(row.get(MACHINE_CLIENT.ID)),
                row.get(MACHINE_CLIENT.CLIENT),
                row.get(MACHINE_CLIENT.NAME),
                Set.of(row.get(MACHINE_CLIENT.ACTIONS)),
                new MembershipId(row.get(MACHINE_CLIENT.MEMBERSHIP)),
                row.get(MACHINE_CLIENT.MADE_AT),
                row.get(MACHINE_CLIENT.RENEWED_AT),
                Optional.ofNullable(row.get(MACHINE_CLIENT.REVOKED_AT)));
    }
}
