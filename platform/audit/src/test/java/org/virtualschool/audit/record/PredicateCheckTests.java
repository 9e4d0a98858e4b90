package org.virtualschool.audit.record;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.audit.db.Tables.ENTRY;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.db.tables.Entry;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.predicate.TenantPredicateMissing;

/** The second wall itself is tested on a real table: statements that name the tenant pass, planted ones that forget it are caught. */
@ApplicationModuleTest
class PredicateCheckTests {

    private static final Entry OTHER = ENTRY.as("other");

    @Autowired
    private DSLContext db;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    /** A statement, made inside the binding. */
    interface Statement {
        Query in(DSLContext db);
    }

    static Stream<Statement> forgetful() {
        return Stream.of(
                db -> db.select(count()).from(ENTRY),
                db -> db.select(count()).from(ENTRY).where(ours(ENTRY).or(ENTRY.CHANGE.isTrue())),
                db -> db.select(count()).from(ENTRY).where(ours(ENTRY).not()),
                db -> db.select(count())
                        .from(ENTRY)
                        .join(OTHER)
                        .on(OTHER.ID.eq(ENTRY.ID))
                        .where(ours(ENTRY)),
                db -> db.select(count()).from(ENTRY).join(OTHER).on(OTHER.TENANT_ID.eq(ENTRY.TENANT_ID)),
                db -> db.select(count())
                        .from(ENTRY)
                        .where(ours(ENTRY), exists(select(OTHER.ID).from(OTHER).where(OTHER.ID.eq(ENTRY.ID)))),
                db -> db.select(multiset(select(OTHER.ID).from(OTHER)))
                        .from(ENTRY)
                        .where(ours(ENTRY)),
                db -> db.select(ENTRY.ID)
                        .from(ENTRY)
                        .where(ours(ENTRY))
                        .union(select(OTHER.ID).from(OTHER)),
                db -> db.select(ENTRY.TENANT_ID).from(ENTRY),
                db -> db.update(ENTRY).set(ENTRY.WHAT, "x").where(ENTRY.CHANGE.isTrue()),
                db -> db.update(ENTRY).set(ENTRY.TENANT_ID, Tenancy.current()).where(ENTRY.CHANGE.isTrue()),
                db -> db.deleteFrom(ENTRY).where(ENTRY.CHANGE.isTrue()),
                db -> db.insertInto(ENTRY).set(ENTRY.WHAT, "x"));
    }

    static Stream<Statement> mindful() {
        return Stream.of(
                db -> db.select(count()).from(ENTRY).where(ours(ENTRY)),
                db -> db.select(count())
                        .from(ENTRY)
                        .where(ours(ENTRY), ENTRY.CHANGE.isTrue().or(ENTRY.WHAT.eq(""))),
                db -> db.select(count())
                        .from(ENTRY)
                        .join(OTHER)
                        .on(OTHER.TENANT_ID.eq(ENTRY.TENANT_ID), OTHER.ID.eq(ENTRY.ID))
                        .where(ours(ENTRY)),
                db -> db.select(multiset(select(OTHER.ID).from(OTHER).where(ours(OTHER))))
                        .from(ENTRY)
                        .where(ours(ENTRY)),
                db -> db.select(multiset(select(OTHER.ID).from(OTHER).where(OTHER.TENANT_ID.eq(ENTRY.TENANT_ID))))
                        .from(ENTRY)
                        .where(ours(ENTRY)),
                db -> db.select(ENTRY.ID)
                        .from(ENTRY)
                        .where(ours(ENTRY))
                        .union(select(OTHER.ID).from(OTHER).where(ours(OTHER))));
    }

    @ParameterizedTest
    @MethodSource("forgetful")
    void refusesAStatementThatForgetsTheTenant(Statement statement) {
        assertThatThrownBy(() -> run(statement)).isInstanceOf(TenantPredicateMissing.class);
    }

    @ParameterizedTest
    @MethodSource("mindful")
    void letsAStatementPassThatNamesTheTenant(Statement statement) {
        assertThatCode(() -> run(statement)).doesNotThrowAnyException();
    }

    @Test
    void cannotBeAskedWithoutATenant() {
        assertThatThrownBy(() -> ours(ENTRY)).hasMessageContaining("No tenant is bound");
    }

    private void run(Statement statement) {
        Supplier<Integer> work =
                () -> transactions.execute(status -> statement.in(db).execute());
        Tenancy.as(tenants.bySlug("calderdale").orElseThrow().id(), work);
    }
}
