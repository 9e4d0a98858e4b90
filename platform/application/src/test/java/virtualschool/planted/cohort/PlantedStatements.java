package virtualschool.planted.cohort;

import org.jooq.DSLContext;

/** Planted: a statement as text, in a class that is no repository. */
public final class PlantedStatements {

    private final DSLContext db;

    PlantedStatements(DSLContext db) {
        this.db = db;
    }

    int count() {
        return db.fetch("select 1").size();
    }
}
