package org.virtualschool.cohort.merging;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.val;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.FORMER_DETAIL;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.tenancy.Tenancy;

/** The rows of the two records themselves. */
@Repository
class RecordRepository {

    private final DSLContext db;

    RecordRepository(DSLContext db) {
        this.db = db;
    }

    /** A field of the row that a person may have to decide about. */
    enum Detail {
        GIVEN_NAME("First name"),
        FAMILY_NAME("Surname"),
        DATE_OF_BIRTH("Date of birth"),
        SEX("Sex"),
        UPN("UPN"),
        YEAR_GROUP("Year");

        private final String says;

        Detail(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /** One of the two. It prints no personal data. @param details those that are known */
    record Stored(
            ChildId id,
            String careId,
            ChildStatus status,
            Instant recordedAt,
            Optional<LocalDate> adoptedOn,
            Map<Detail, Object> details) {
        @Override
        public String toString() {
            return "Stored[" + id + "]";
        }
    }

    /** The record, if it is there and stands. */
    Optional<Stored> find(ChildId child) {
        return db.selectFrom(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()), CHILD.MERGED_INTO.isNull())
                .fetchOptional(RecordRepository::stored);
    }

    /** Nobody else writes either until the transaction ends. Always in one order, so that two merges never wait for each other. */
    void lock(ChildId one, ChildId other) {
        db.select(CHILD.ID)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.in(one.value(), other.value()))
                .orderBy(CHILD.ID)
                .forUpdate()
                .fetch();
    }

    /** The record that stays, with the details taken from the other one. */
    void keep(ChildId kept, ChildId given, List<Detail> taken, ChildStatus status, Instant at) {
        var other = db.selectFrom(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(given.value()))
                .fetchSingle();
        var row = new LinkedHashMap<Field<?>, @Nullable Object>();
        taken.stream().flatMap(detail -> columns(detail).stream()).forEach(field -> row.put(field, other.get(field)));
        if (other.get(CHILD.ADOPTED_ON) != null) {
            row.put(CHILD.ADOPTED_ON, other.get(CHILD.ADOPTED_ON));
            row.put(CHILD.ADOPTION_REASON, other.get(CHILD.ADOPTION_REASON));
        }
        keepFormer(kept, taken, at);
        db.update(CHILD)
                .set(row)
                .set(CHILD.STATUS, status.name())
                .set(CHILD.CHANGED_AT, at)
                .set(CHILD.VERSION, CHILD.VERSION.plus(1))
                .where(ours(CHILD), CHILD.ID.eq(kept.value()))
                .execute();
    }

    /** What the record that stays held until now; first name and surname are kept as one name. */
    private void keepFormer(ChildId kept, List<Detail> taken, Instant at) {
        taken.stream()
                .map(RecordRepository::former)
                .distinct()
                .forEach(field -> db.insertInto(FORMER_DETAIL)
                        .columns(
                                FORMER_DETAIL.TENANT_ID,
                                FORMER_DETAIL.ID,
                                FORMER_DETAIL.CHILD_ID,
                                FORMER_DETAIL.FIELD,
                                FORMER_DETAIL.VALUE,
                                FORMER_DETAIL.REPLACED_AT)
                        .select(db.select(
                                        val(Tenancy.current(), FORMER_DETAIL.TENANT_ID),
                                        val(UuidCreator.getTimeOrderedEpoch()),
                                        CHILD.ID,
                                        val(field),
                                        value(field),
                                        val(at, FORMER_DETAIL.REPLACED_AT))
                                .from(CHILD)
                                .where(ours(CHILD), CHILD.ID.eq(kept.value())))
                        .execute());
    }

    private static String former(Detail detail) {
        return switch (detail) {
            case GIVEN_NAME, FAMILY_NAME -> "NAME";
            case DATE_OF_BIRTH -> "BIRTH_DATE";
            case SEX, UPN, YEAR_GROUP -> detail.name();
        };
    }

    private static Field<String> value(String field) {
        return switch (field) {
            case "NAME" -> trim(CHILD.GIVEN_NAME.concat(" ").concat(CHILD.FAMILY_NAME));
            case "BIRTH_DATE" -> text(CHILD.DATE_OF_BIRTH);
            case "SEX" -> text(CHILD.SEX);
            case "UPN" -> text(CHILD.UPN);
            default -> text(CHILD.YEAR_GROUP);
        };
    }

    private static Field<String> text(Field<?> field) {
        return coalesce(field.cast(SQLDataType.VARCHAR), "");
    }

    /** The other one points to it from now on, and so do those that were merged into that before. */
    void giveUp(ChildId given, ChildId kept, PersonId by, Instant at) {
        db.update(CHILD)
                .set(CHILD.MERGED_INTO, kept.value())
                .set(CHILD.MERGED_AT, at)
                .set(CHILD.MERGED_BY, by.value())
                .set(CHILD.STATUS, ChildStatus.CEASED.name())
                .setNull(CHILD.ADOPTED_ON)
                .setNull(CHILD.ADOPTION_REASON)
                .set(CHILD.CHANGED_AT, at)
                .set(CHILD.VERSION, CHILD.VERSION.plus(1))
                .where(ours(CHILD), CHILD.ID.eq(given.value()))
                .execute();
        db.update(CHILD)
                .set(CHILD.MERGED_INTO, kept.value())
                .where(ours(CHILD), CHILD.MERGED_INTO.eq(given.value()))
                .execute();
    }

    /** Where a record that was given up leads to. */
    Optional<ChildId> standing(ChildId givenUp) {
        return db.select(CHILD.MERGED_INTO)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(givenUp.value()), CHILD.MERGED_INTO.isNotNull())
                .fetchOptional(row -> new ChildId(row.value1()));
    }

    private static List<Field<?>> columns(Detail detail) {
        return switch (detail) {
            case GIVEN_NAME -> List.of(CHILD.GIVEN_NAME);
            case FAMILY_NAME -> List.of(CHILD.FAMILY_NAME);
            case DATE_OF_BIRTH -> List.of(CHILD.DATE_OF_BIRTH);
            case SEX -> List.of(CHILD.SEX);
            case UPN -> List.of(CHILD.UPN, CHILD.UPN_SHAPE, CHILD.UPN_CHECK_LETTER, CHILD.UPN_AUTHORITY);
            case YEAR_GROUP -> List.of(CHILD.YEAR_GROUP);
        };
    }

    private static Stored stored(Record row) {
        var details = new LinkedHashMap<Detail, Object>();
        for (var detail : Detail.values()) {
            var value = row.get(columns(detail).getFirst());
            if (value != null && !value.equals("")) {
                details.put(detail, value);
            }
        }
        UUID id = row.get(CHILD.ID);
        return new Stored(
                new ChildId(id),
                row.get(CHILD.CARE_ID),
                ChildStatus.valueOf(row.get(CHILD.STATUS)),
                row.get(CHILD.RECORDED_AT),
                Optional.ofNullable(row.get(CHILD.ADOPTED_ON)),
                details);
    }
}
