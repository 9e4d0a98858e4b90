package org.virtualschool.placement.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.virtualschool.placement.db.Tables.HOME_TELLING;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.OWN_FACT;
import static org.virtualschool.placement.db.Tables.REGISTERED_CHILD;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/** What the newest notice says of a child, and where it says nothing, the newest telling of a home. */
final class KnownQueries {

    /** Family name first, as searching and sorting compare it. */
    static final Field<String> NAME_SEARCH = coalesce(INBOX_NOTICE.NAME_SEARCH, HOME_TELLING.NAME_SEARCH);

    static final Field<LocalDate> DATE_OF_BIRTH = coalesce(INBOX_NOTICE.DATE_OF_BIRTH, HOME_TELLING.DATE_OF_BIRTH);

    /** Where nobody else told it, our own. */
    static final Field<String> UPN = coalesce(
            INBOX_NOTICE.UPN,
            field(select(OWN_FACT.VALUE)
                    .from(OWN_FACT)
                    .where(
                            OWN_FACT.TENANT_ID.eq(REGISTERED_CHILD.TENANT_ID),
                            OWN_FACT.ENTRY_ID.eq(REGISTERED_CHILD.ID),
                            OWN_FACT.FACT.eq(Asked.UPN),
                            OWN_FACT.SUPERSEDED_AT.isNull())));

    static final Field<AuthorityCode> PLACING = coalesce(INBOX_NOTICE.SENDER_CODE, HOME_TELLING.PLACING_CODE);

    static final Field<String> PLACING_NAME = coalesce(INBOX_NOTICE.SENDER_AUTHORITY, HOME_TELLING.PLACING_NAME);

    /** The one the child moves to, where it is known; null where there is none. */
    static final Field<String> SCHOOL = when(INBOX_NOTICE.SCHOOL_PLAN.eq(SchoolPlan.NONE), inline((String) null))
            .when(
                    INBOX_NOTICE.SCHOOL_PLAN.eq(SchoolPlan.MOVES),
                    coalesce(INBOX_NOTICE.PROPOSED_NAME, INBOX_NOTICE.SCHOOL_NAME))
            .otherwise(INBOX_NOTICE.SCHOOL_NAME);

    private static final Field<LocalDate> PLACED_FROM = coalesce(INBOX_NOTICE.PLACED_FROM, HOME_TELLING.ADMITTED_ON);

    private static final Field<String> SEX = coalesce(INBOX_NOTICE.SEX, HOME_TELLING.SEX);

    static final SelectField<Entry.Child> CHILD = row(
                    coalesce(INBOX_NOTICE.GIVEN_NAME, HOME_TELLING.GIVEN_NAME),
                    coalesce(INBOX_NOTICE.FAMILY_NAME, HOME_TELLING.FAMILY_NAME),
                    DATE_OF_BIRTH,
                    UPN,
                    INBOX_NOTICE.YEAR_GROUP,
                    SCHOOL)
            .mapping(Entry.Child::new);

    static final SelectField<Entry.Placed> PLACED =
            row(PLACING, PLACING_NAME, PLACED_FROM).mapping(Entry.Placed::new);

    static final SelectField<Entry.Standing> STANDING = row(
                    REGISTERED_CHILD.NOTICED,
                    REGISTERED_CHILD.NOTICE_WENT_AT,
                    row(REGISTERED_CHILD.LEFT_ON, REGISTERED_CHILD.LEFT_BECAUSE, REGISTERED_CHILD.LEFT_TOLD_BY)
                            .mapping(KnownQueries::left),
                    REGISTERED_CHILD.HELD_BECAUSE)
            .mapping(Entry.Standing::new);

    private KnownQueries() {}

    private static Entry.@Nullable Left left(@Nullable LocalDate on, @Nullable String because, @Nullable String by) {
        return on == null || because == null || by == null
                ? null
                : new Entry.Left(on, because, Leaving.ToldBy.valueOf(by));
    }

    /** Somebody tells of the child. */
    static Condition isTold() {
        return INBOX_NOTICE.ID.isNotNull().or(HOME_TELLING.ID.isNotNull());
    }

    /** Somebody tells this of the child. @param fact key of what is asked */
    static Condition isTold(String fact) {
        return switch (fact) {
            case Asked.NAME -> trueCondition();
            case Asked.SEX -> SEX.isNotNull();
            case Asked.DATE_OF_BIRTH -> DATE_OF_BIRTH.isNotNull();
            case Asked.UPN -> UPN.isNotNull();
            case Asked.LEGAL_STATUS -> HOME_TELLING.LEGAL_BASIS.isNotNull();
            case Asked.PLACEMENT_TYPE -> HOME_TELLING.ID.isNotNull();
            case Asked.PLACING_AUTHORITY -> PLACING.isNotNull();
            case Asked.PLACED_FROM -> PLACED_FROM.isNotNull();
            case Asked.CONTACT -> INBOX_NOTICE.ID.isNotNull();
            case Asked.SOCIAL_WORKER -> INBOX_NOTICE.SOCIAL_WORKER.isNotNull();
            case Asked.SOCIAL_WORK_TEAM -> INBOX_NOTICE.SOCIAL_WORK_TEAM.isNotNull();
            default -> isToldOfEducation(fact);
        };
    }

    private static Condition isToldOfEducation(String fact) {
        return switch (fact) {
            case Asked.SCHOOL -> SCHOOL.isNotNull().or(INBOX_NOTICE.SCHOOL_PLAN.eq(SchoolPlan.NONE));
            case Asked.YEAR_GROUP -> INBOX_NOTICE.YEAR_GROUP.isNotNull();
            case Asked.SEN -> INBOX_NOTICE.SEN.ne(Sen.NOT_KNOWN).or(HOME_TELLING.EHC_PLAN.eq("YES"));
            case Asked.EHC_PLAN_AUTHORITY ->
                INBOX_NOTICE
                        .SEN
                        .in(Sen.NONE, Sen.SUPPORT)
                        .or(HOME_TELLING.EHC_PLAN.eq("NO"))
                        .or(HOME_TELLING.EHC_NAME.isNotNull());
            default -> falseCondition();
        };
    }
}
