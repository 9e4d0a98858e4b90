package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.FORMER_DETAIL;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.Tenancy;

/** What a child's details were before: name, date of birth, sex, UPN and year group have no episodes of their own. */
@Repository
class FormerDetailRepository {

    /** A detail that gives way to another. */
    enum Detail {
        NAME,
        BIRTH_DATE,
        SEX,
        UPN,
        YEAR_GROUP;

        /** As the roll holds it; empty where nothing is known. */
        String of(ListedFacts.Identity who) {
            return switch (this) {
                case NAME -> (who.givenName() + " " + who.familyName()).strip();
                case BIRTH_DATE -> text(who.dateOfBirth());
                case SEX -> text(who.sex());
                case UPN -> who.upn() == null ? "" : who.upn().text();
                case YEAR_GROUP -> text(who.yearGroup());
            };
        }

        private static String text(@Nullable Object value) {
            return Objects.toString(value, "");
        }
    }

    /** A value that held until then. */
    record Former(String value, Instant until) {
        @Override
        public String toString() {
            return "Former[" + until + "]";
        }
    }

    private final DSLContext db;

    FormerDetailRepository(DSLContext db) {
        this.db = db;
    }

    /** Keeps what the roll held of these children where their new value differs. */
    void keep(Collection<Dossier> changed, Instant at) {
        var added = new ArrayList<Query>();
        for (var dossier : changed) {
            for (var detail : Detail.values()) {
                var was = detail.of(dossier.stored().identity());
                if (!was.equals(detail.of(dossier.row().identity()))) {
                    added.add(adding(dossier.id(), detail, was, at));
                }
            }
        }
        if (!added.isEmpty()) {
            db.batch(added).execute();
        }
    }

    /** The earliest first. */
    List<Former> of(Detail detail, ChildId child) {
        return db.select(FORMER_DETAIL.VALUE, FORMER_DETAIL.REPLACED_AT)
                .from(FORMER_DETAIL)
                .where(
                        ours(FORMER_DETAIL),
                        FORMER_DETAIL.CHILD_ID.eq(child.value()),
                        FORMER_DETAIL.FIELD.eq(detail.name()))
                .orderBy(FORMER_DETAIL.REPLACED_AT, FORMER_DETAIL.ID)
                .fetch(row -> new Former(row.value1(), row.value2()));
    }

    /** When the child came onto the roll. */
    Instant recordedAt(ChildId child) {
        return db.select(CHILD.RECORDED_AT)
                .from(CHILD)
                .where(ours(CHILD), CHILD.ID.eq(child.value()))
                .fetchSingle(row -> row.value1());
    }

    private Query adding(ChildId child, Detail detail, String value, Instant at) {
        return db.insertInto(FORMER_DETAIL)
                .set(FORMER_DETAIL.TENANT_ID, Tenancy.current())
                .set(FORMER_DETAIL.ID, UuidCreator.getTimeOrderedEpoch())
                .set(FORMER_DETAIL.CHILD_ID, child.value())
                .set(FORMER_DETAIL.FIELD, detail.name())
                .set(FORMER_DETAIL.VALUE, value)
                .set(FORMER_DETAIL.REPLACED_AT, at);
    }
}
