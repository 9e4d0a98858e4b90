package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_HEADING;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.tenancy.Tenancy;

/** What the council's own headings mean, as somebody there said last. */
@Repository
class HeadingRepository {

    private static final int LONGEST = 200;

    private final DSLContext db;

    HeadingRepository(DSLContext db) {
        this.db = db;
    }

    /** By heading without what does not matter; empty for a column that is not to be read. */
    Map<String, Optional<Field>> remembered(Collection<Column> columns) {
        var headings =
                columns.stream().map(column -> Headings.bare(column.heading())).toList();
        var remembered = new HashMap<String, Optional<Field>>();
        db.select(ROLL_IMPORT_HEADING.HEADING, ROLL_IMPORT_HEADING.FIELD)
                .from(ROLL_IMPORT_HEADING)
                .where(ours(ROLL_IMPORT_HEADING), ROLL_IMPORT_HEADING.HEADING.in(headings))
                .forEach(row -> remembered.put(row.value1(), Field.byKey(row.value2())));
        return remembered;
    }

    /** Remembers only what somebody said otherwise than the heading is commonly used, now or before. */
    void remember(List<Column> columns, Mapping mapping, PersonId by, Instant at) {
        var before = remembered(columns);
        var said = columns.stream()
                .filter(column -> !Headings.bare(column.heading()).isEmpty()
                        && Headings.bare(column.heading()).length() <= LONGEST)
                .filter(column -> before.containsKey(Headings.bare(column.heading()))
                        || !mapping.meaningOf(column).equals(Headings.meaningOf(column.heading())))
                .map(column -> db.insertInto(ROLL_IMPORT_HEADING)
                        .set(ROLL_IMPORT_HEADING.TENANT_ID, Tenancy.current())
                        .set(ROLL_IMPORT_HEADING.HEADING, Headings.bare(column.heading()))
                        .set(
                                ROLL_IMPORT_HEADING.FIELD,
                                mapping.meaningOf(column).map(Field::key).orElse(""))
                        .set(ROLL_IMPORT_HEADING.CHANGED_BY, by.value())
                        .set(ROLL_IMPORT_HEADING.CHANGED_AT, at)
                        .onConflict(ROLL_IMPORT_HEADING.TENANT_ID, ROLL_IMPORT_HEADING.HEADING)
                        .doUpdate()
                        .set(
                                ROLL_IMPORT_HEADING.FIELD,
                                mapping.meaningOf(column).map(Field::key).orElse(""))
                        .set(ROLL_IMPORT_HEADING.CHANGED_BY, by.value())
                        .set(ROLL_IMPORT_HEADING.CHANGED_AT, at))
                .toList();
        db.batch(said).execute();
    }
}
