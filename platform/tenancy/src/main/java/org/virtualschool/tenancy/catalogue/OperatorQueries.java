package org.virtualschool.tenancy.catalogue;

import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.tenancy.Tenancy;

/** Statements of the operator's role, each in a transaction of its own that concerns no tenant. */
record OperatorQueries(DSLContext db, TransactionTemplate transaction) {

    <T> T run(Function<DSLContext, T> work) {
        return java.util.Objects.requireNonNull(Tenancy.asNobody(() -> transaction.execute(status -> work.apply(db))));
    }
}
