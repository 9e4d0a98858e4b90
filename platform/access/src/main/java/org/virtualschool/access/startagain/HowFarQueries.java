package org.virtualschool.access.startagain;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.START_AGAIN;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.virtualschool.access.StartingAgain.Again;
import org.virtualschool.access.StartingAgain.State;
import org.virtualschool.access.membership.ScopeQueries;

/** What statements about starting again say again and again: how far it is, and of whom. */
final class HowFarQueries {

    static final String NAME = "name";

    private HowFarQueries() {}

    /** Whether it is neither used nor replaced nor given up. */
    static Condition isUnsettled() {
        return START_AGAIN
                .USED_AT
                .isNull()
                .and(START_AGAIN.REPLACED_AT.isNull())
                .and(START_AGAIN.GIVEN_UP_AT.isNull());
    }

    /** Whether the person has access here today. */
    static Condition hasAccess(Field<UUID> person, LocalDate today) {
        return exists(selectOne()
                .from(MEMBERSHIP)
                .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person), ScopeQueries.inForce(today)));
    }

    /** The latest name of the person here, as {@link #NAME}. */
    static Field<String> nameOf(Field<UUID> person) {
        return field(select(MEMBERSHIP.NAME)
                        .from(MEMBERSHIP)
                        .where(ours(MEMBERSHIP), MEMBERSHIP.PERSON_ID.eq(person))
                        .orderBy(MEMBERSHIP.GRANTED_AT.desc(), MEMBERSHIP.ID.desc())
                        .limit(1))
                .as(NAME);
    }

    /** How far it is now. */
    static Again again(Record row, Instant now) {
        if (row.get(START_AGAIN.USED_AT) != null) {
            return new Again(State.USED, row.get(START_AGAIN.USED_AT));
        }
        if (row.get(START_AGAIN.GIVEN_UP_AT) != null) {
            return new Again(State.GIVEN_UP, row.get(START_AGAIN.GIVEN_UP_AT));
        }
        var expires = row.get(START_AGAIN.EXPIRES_AT);
        if (expires == null) {
            return new Again(State.BEGUN, row.get(START_AGAIN.ASKED_AT));
        }
        return expires.isAfter(now)
                ? new Again(State.SENT, row.get(START_AGAIN.ASKED_AT))
                : new Again(State.OVER, expires);
    }
}
