package org.virtualschool.access.stafflist;

import static org.virtualschool.access.db.Tables.STAFF_LIST;
import static org.virtualschool.access.db.Tables.STAFF_LIST_LINE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class StaffListRepository {

    private static final Map<Column, TableField<Record, String>> CELLS = Map.of(
            Column.NAME, STAFF_LIST_LINE.NAME,
            Column.EMAIL, STAFF_LIST_LINE.EMAIL,
            Column.ROLE, STAFF_LIST_LINE.ROLE,
            Column.CHILDREN, STAFF_LIST_LINE.CHILDREN,
            Column.YEARS, STAFF_LIST_LINE.YEARS,
            Column.SCHOOLS, STAFF_LIST_LINE.SCHOOLS,
            Column.TEAM, STAFF_LIST_LINE.TEAM,
            Column.LAST_DAY, STAFF_LIST_LINE.LAST_DAY);

    private final DSLContext db;

    StaffListRepository(DSLContext db) {
        this.db = db;
    }

    void add(StaffListId id, List<Line> lines, PersonId by, Instant at) {
        db.insertInto(STAFF_LIST)
                .set(STAFF_LIST.TENANT_ID, Tenancy.current())
                .set(STAFF_LIST.ID, id.value())
                .set(STAFF_LIST.UPLOADED_BY, by.value())
                .set(STAFF_LIST.UPLOADED_AT, at)
                .execute();
        db.batch(lines.stream().map(line -> adding(id, line)).toList()).execute();
    }

    private Query adding(StaffListId id, Line line) {
        var cells = new HashMap<TableField<Record, String>, String>();
        CELLS.forEach((column, cell) -> cells.put(cell, line.says(column)));
        return db.insertInto(STAFF_LIST_LINE)
                .set(STAFF_LIST_LINE.TENANT_ID, Tenancy.current())
                .set(STAFF_LIST_LINE.LIST_ID, id.value())
                .set(STAFF_LIST_LINE.LINE, line.number())
                .set(cells);
    }

    /** The person's own list of this name, if it was uploaded after that moment; no lines for any other. */
    List<Line> lines(StaffListId id, PersonId by, Instant after) {
        return db.select(STAFF_LIST_LINE.fields())
                .from(STAFF_LIST_LINE)
                .join(STAFF_LIST)
                .on(ours(STAFF_LIST), STAFF_LIST.ID.eq(STAFF_LIST_LINE.LIST_ID))
                .where(
                        ours(STAFF_LIST_LINE),
                        STAFF_LIST.ID.eq(id.value()),
                        STAFF_LIST.UPLOADED_BY.eq(by.value()),
                        STAFF_LIST.UPLOADED_AT.gt(after))
                .orderBy(STAFF_LIST_LINE.LINE)
                .fetch(StaffListRepository::line);
    }

    /** Whether it was here until now. Of two who delete it at once, one is told so. */
    boolean delete(StaffListId id) {
        return db.deleteFrom(STAFF_LIST)
                        .where(ours(STAFF_LIST), STAFF_LIST.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    /** Deletes what was uploaded until then. */
    void deleteUntil(Instant then) {
        db.deleteFrom(STAFF_LIST)
                .where(ours(STAFF_LIST), STAFF_LIST.UPLOADED_AT.le(then))
                .execute();
    }

    private static Line line(Record row) {
        var cells = new EnumMap<Column, String>(Column.class);
        CELLS.forEach((column, cell) -> cells.put(column, row.get(cell)));
        return new Line(row.get(STAFF_LIST_LINE.LINE), cells);
    }
}
