package org.virtualschool.cohort.saved;

import static org.virtualschool.cohort.db.Tables.SAVED_VIEW;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved views of the council. */
@Repository
class SavedViewRepository {

    private static final TypeReference<Map<String, List<String>>> QUESTION = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    SavedViewRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @return false if the person has one of that name */
    boolean add(SavedView view, Instant at) {
        return db.insertInto(SAVED_VIEW)
                        .set(SAVED_VIEW.TENANT_ID, Tenancy.current())
                        .set(SAVED_VIEW.ID, view.id().value())
                        .set(SAVED_VIEW.PERSON_ID, view.person().value())
                        .set(SAVED_VIEW.NAME, view.name())
                        .set(SAVED_VIEW.SHARED, view.shared())
                        .set(SAVED_VIEW.QUESTION, JSONB.jsonb(json.writeValueAsString(view.question())))
                        .set(SAVED_VIEW.SAVED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The person's own and those that others share, by name. */
    List<SavedView> openTo(PersonId person) {
        return db.select(SAVED_VIEW.fields())
                .from(SAVED_VIEW)
                .where(ours(SAVED_VIEW), SAVED_VIEW.PERSON_ID.eq(person.value()).or(SAVED_VIEW.SHARED.isTrue()))
                .orderBy(SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(this::view);
    }

    /** @return false if there is none of that person's */
    boolean delete(ViewId id, PersonId person) {
        return db.deleteFrom(SAVED_VIEW)
                        .where(ours(SAVED_VIEW), SAVED_VIEW.ID.eq(id.value()), SAVED_VIEW.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    private SavedView view(Record row) {
        return new SavedView(
                new ViewId(row.get(SAVED_VIEW.ID)),
                new PersonId(row.get(SAVED_VIEW.PERSON_ID)),
                row.get(SAVED_VIEW.NAME),
                row.get(SAVED_VIEW.SHARED),
                json.readValue(row.get(SAVED_VIEW.QUESTION).data(), QUESTION));
    }
}
