package org.virtualschool.access.signin;

import static org.virtualschool.access.db.Tables.SPRING_SESSION;
import static org.virtualschool.access.db.Tables.SPRING_SESSION_ATTRIBUTES;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which of our sessions the realm means. */
@Repository
class RealmSessionQueries {

    private final DSLContext db;

    RealmSessionQueries(DSLContext db) {
        this.db = db;
    }

    /** Identifiers of the sessions that carry the realm's. */
    @Transactional(readOnly = true)
    public List<String> carrying(String sid) {
        return db.select(SPRING_SESSION.SESSION_ID)
                .from(SPRING_SESSION)
                .join(SPRING_SESSION_ATTRIBUTES)
                .on(SPRING_SESSION_ATTRIBUTES.SESSION_PRIMARY_ID.eq(SPRING_SESSION.PRIMARY_ID))
                .where(SPRING_SESSION_ATTRIBUTES.ATTRIBUTE_NAME.eq(RealmSession.attribute(sid)))
                .fetch(SPRING_SESSION.SESSION_ID);
    }
}
