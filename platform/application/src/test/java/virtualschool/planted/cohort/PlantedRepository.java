package virtualschool.planted.cohort;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.virtualschool.tenancy.Tenancy;

/** Planted: a repository that leaves its tables to row security alone. */
public final class PlantedRepository {

    private final DSLContext db;

    public PlantedRepository(DSLContext db) {
        this.db = db;
    }

    /** Reads without saying whose rows. */
    public int everybodys(Table<?> table) {
        return db.fetchCount(table);
    }

    /** Deletes without saying whose rows. */
    public void endEverybodys(Table<?> table) {
        db.deleteFrom(table).where(tenant(table).isNotNull()).execute();
    }

    /** Joins a table that is ours with itself, whose other side is not. */
    public int besideOurs(Table<?> table) {
        var other = table.as("other");
        return db.selectCount()
                .from(table)
                .leftJoin(other)
                .on(DSL.trueCondition())
                .where(Tenancy.ours(table))
                .fetchSingle()
                .value1();
    }

    private static Field<?> tenant(Table<?> table) {
        return java.util.Objects.requireNonNull(table.field("tenant_id"));
    }
}
