package org.virtualschool.placement.register;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.virtualschool.placement.db.Tables.ADVICE_GIVEN;
import static org.virtualschool.placement.db.Tables.HOME_TELLING;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.OWN_FACT;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * The entries of the register, each with what is known of the child, taken from those who told it: nothing is copied, so that nothing of a
 * withdrawn notice is left here. An entry of which nobody tells any more is found by nobody, even before it is deleted.
 */
@Component
class EntryQueries {

    private final DSLContext db;
    private final AskedFacts asked;

    EntryQueries(DSLContext db, AskedFacts asked) {
        this.db = db;
        this.asked = asked;
    }

    /** Entries of the bound authority. */
    SelectConditionStep<Record1<Entry>> entries(Condition which) {
        return from(entry(), which);
    }

    /** Of the same entries, something else. */
    <T> SelectConditionStep<Record1<T>> from(SelectField<T> what, Condition which) {
        return db.select(what)
                .from(REGISTERED_CHILD)
                .leftJoin(INBOX_NOTICE)
                .on(isNewestNotice())
                .leftJoin(HOME_TELLING)
                .on(isNewestTelling())
                .where(ours(REGISTERED_CHILD), KnownQueries.isTold(), which);
    }

    private static Condition isNewestNotice() {
        var newest = INBOX_NOTICE.as("newest");
        return ours(INBOX_NOTICE)
                .and(INBOX_NOTICE.ID.eq(select(newest.ID)
                        .from(newest)
                        .where(ours(newest), newest.SUBJECT_ID.eq(REGISTERED_CHILD.SUBJECT_ID))
                        .orderBy(newest.SENT_AT.desc(), newest.VERSION.desc())
                        .limit(1)));
    }

    private static Condition isNewestTelling() {
        var newest = HOME_TELLING.as("told");
        return ours(HOME_TELLING)
                .and(HOME_TELLING.ID.eq(select(newest.ID)
                        .from(newest)
                        .where(ours(newest), newest.ENTRY_ID.eq(REGISTERED_CHILD.ID))
                        .orderBy(newest.RECORDED_AT.desc(), newest.ID.desc())
                        .limit(1)));
    }

    /** Something that is asked is not known. */
    Condition isIncomplete() {
        return cardinality(missing()).gt(0);
    }

    private SelectField<Entry> entry() {
        return row(
                        REGISTERED_CHILD.ID,
                        REGISTERED_CHILD.SUBJECT_ID,
                        REGISTERED_CHILD.ENTERED_AT,
                        KnownQueries.CHILD,
                        KnownQueries.PLACED,
                        missing().convertFrom(Arrays::asList),
                        field(lastAdvice()),
                        KnownQueries.STANDING)
                .mapping(Entry::new);
    }

    private static Select<Record1<LocalDate>> lastAdvice() {
        return select(max(ADVICE_GIVEN.ON_DAY))
                .from(ADVICE_GIVEN)
                .where(
                        ours(ADVICE_GIVEN),
                        ADVICE_GIVEN.ENTRY_ID.eq(REGISTERED_CHILD.ID),
                        ADVICE_GIVEN.STRUCK_AT.isNull());
    }

    private Field<String[]> missing() {
        List<Field<String>> keys = asked.all().stream()
                .<Field<String>>map(fact -> when(
                                KnownQueries.isTold(fact.key()).or(isNoted(fact.key())),
                                inline((String) null, SQLDataType.VARCHAR))
                        .otherwise(fact.key()))
                .toList();
        return arrayRemove(array(keys), inline((String) null, SQLDataType.VARCHAR));
    }

    /** Whether we know it ourselves. */
    private static Condition isNoted(String fact) {
        return exists(selectOne()
                .from(OWN_FACT)
                .where(
                        ours(OWN_FACT),
                        OWN_FACT.ENTRY_ID.eq(REGISTERED_CHILD.ID),
                        OWN_FACT.FACT.eq(fact),
                        OWN_FACT.SUPERSEDED_AT.isNull()));
    }
}
