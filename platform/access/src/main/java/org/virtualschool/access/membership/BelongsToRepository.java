package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.BELONGS_TO;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;

/** Which authorities a person belongs to. A row is written in the authority that it names and read as the person whom it names. */
@Repository
class BelongsToRepository {

    private final DSLContext db;

    BelongsToRepository(DSLContext db) {
        this.db = db;
    }

    List<TenantId> of(PersonId person) {
        readAs(person);
        return db.select(BELONGS_TO.TENANT_NO)
                .from(BELONGS_TO)
                .where(BELONGS_TO.PERSON_ID.eq(person.value()))
                .fetch(BELONGS_TO.TENANT_NO);
    }

    void add(PersonId person) {
        db.insertInto(BELONGS_TO)
                .set(BELONGS_TO.PERSON_ID, person.value())
                .set(BELONGS_TO.TENANT_NO, Tenancy.current())
                .onConflictDoNothing()
                .execute();
    }

    void remove(PersonId person) {
        readAs(person);
        db.deleteFrom(BELONGS_TO)
                .where(BELONGS_TO.PERSON_ID.eq(person.value()), BELONGS_TO.TENANT_NO.eq(Tenancy.current()))
                .execute();
    }

    /** For the rest of this transaction row security shows the person's own rows. */
    private void readAs(PersonId person) {
        db.setLocal(DSL.name("app", "person"), DSL.inline(person.toString())).execute();
    }
}
