package org.virtualschool.audit.record;

import static org.jooq.Records.mapping;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit.Sighting;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class EntryRepository {

    private final DSLContext db;

    EntryRepository(DSLContext db) {
        this.db = db;
    }

    void add(Instant at, Actor actor, String action, boolean change, Collection<ChildId> children, String what) {
        db.insertInto(ENTRY)
                .set(ENTRY.TENANT_ID, Tenancy.current())
                .set(ENTRY.ID, UuidCreator.getTimeOrderedEpoch())
                .set(ENTRY.AT, at)
                .set(ENTRY.PERSON_ID, actor.person().value())
                .set(ENTRY.ROLE, actor.role())
                .set(ENTRY.ACTION, action)
                .set(ENTRY.CHANGE, change)
                .set(ENTRY.CHILDREN, children.stream().map(ChildId::value).toArray(UUID[]::new))
                .set(ENTRY.WHAT, what)
                .execute();
    }

    List<Sighting> of(ChildId child, int atMost) {
        return db.select(
                        ENTRY.AT,
                        ENTRY.PERSON_ID.convertFrom(PersonId.class, PersonId::new),
                        ENTRY.ROLE,
                        ENTRY.ACTION,
                        ENTRY.CHANGE,
                        ENTRY.WHAT)
                .from(ENTRY)
                .where(ours(ENTRY), ENTRY.CHILDREN.contains(new UUID[] {child.value()}))
                .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
                .limit(atMost)
                .fetch(mapping(Sighting::new));
    }
}
