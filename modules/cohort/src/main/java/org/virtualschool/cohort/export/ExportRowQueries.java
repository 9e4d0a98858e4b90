package org.virtualschool.cohort.export;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_EXPORT_CHILD;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Distance;

/** What a file says of the children on it: those whom the reader reached when asking. Nothing protected is read here. */
@Repository
class ExportRowQueries {

    private final DSLContext db;

    ExportRowQueries(DSLContext db) {
        this.db = db;
    }

    /** One line of the file. It prints no personal data. @param sen code of the provision, where the reader may see it @param hidden whether the reader may not know where the child is */
    record ExportRow(
            String givenName,
            String familyName,
            String reference,
            Optional<LocalDate> born,
            Optional<String> upn,
            Optional<Integer> year,
            Optional<String> school,
            Distance distance,
            Optional<String> host,
            Optional<String> worker,
            ChildStatus status,
            Optional<String> sen,
            boolean confidential,
            boolean hidden) {
        @Override
        public String toString() {
            return "ExportRow[redacted]";
        }
    }

    List<ExportRow> of(ExportId export) {
        return db.select(
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        CHILD.DATE_OF_BIRTH,
                        CHILD.UPN,
                        SHARED_CHILD.YEAR_GROUP,
                        SHARED_CHILD.SCHOOL_NAME,
                        SHARED_CHILD.DISTANCE,
                        SHARED_CHILD.HOST_AUTHORITY,
                        ALLOCATION.SOCIAL_WORKER,
                        SHARED_CHILD.STATUS,
                        SEN_PROVISION.PROVISION,
                        SHARED_CHILD.ADDRESS_CONFIDENTIAL,
                        ROLL_EXPORT_CHILD.WITH_PLACE)
                .from(ROLL_EXPORT_CHILD)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(ROLL_EXPORT_CHILD.CHILD_ID))
                .join(SHARED_CHILD)
                .on(ours(SHARED_CHILD), SHARED_CHILD.CHILD_ID.coerce(CHILD.ID).eq(CHILD.ID))
                .leftJoin(ALLOCATION)
                .on(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(CHILD.ID),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .leftJoin(SEN_PROVISION)
                .on(
                        ours(SEN_PROVISION),
                        SEN_PROVISION.CHILD_ID.eq(CHILD.ID),
                        ROLL_EXPORT_CHILD.WITH_SEN.isTrue(),
                        SEN_PROVISION.SUPERSEDED_AT.isNull(),
                        SEN_PROVISION.ENDS_ON.isNull())
                .where(ours(ROLL_EXPORT_CHILD), ROLL_EXPORT_CHILD.EXPORT_ID.eq(export.value()))
                .orderBy(ROLL_EXPORT_CHILD.POSITION)
                .fetch(ExportRowQueries::row);
    }

    private static ExportRow row(Record row) {
        return new ExportRow(
                row.get(SHARED_CHILD.GIVEN_NAME),
                row.get(SHARED_CHILD.FAMILY_NAME),
                row.get(SHARED_CHILD.REFERENCE),
                Optional.ofNullable(row.get(CHILD.DATE_OF_BIRTH)),
                Optional.ofNullable(row.get(CHILD.UPN)),
                Optional.ofNullable(row.get(SHARED_CHILD.YEAR_GROUP)),
                Optional.ofNullable(row.get(SHARED_CHILD.SCHOOL_NAME)),
                Optional.ofNullable(row.get(SHARED_CHILD.DISTANCE))
                        .map(Distance::valueOf)
                        .orElse(Distance.UNKNOWN),
                Optional.ofNullable(row.get(SHARED_CHILD.HOST_AUTHORITY)),
                Optional.ofNullable(row.get(ALLOCATION.SOCIAL_WORKER)),
                ChildStatus.valueOf(row.get(SHARED_CHILD.STATUS)),
                Optional.ofNullable(row.get(SEN_PROVISION.PROVISION)),
                row.get(SHARED_CHILD.ADDRESS_CONFIDENTIAL),
                !row.get(ROLL_EXPORT_CHILD.WITH_PLACE));
    }
}
