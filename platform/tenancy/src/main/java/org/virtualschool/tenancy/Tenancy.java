package org.virtualschool.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Binds work to a tenant and names that tenant in statements. Work is bound once, at an edge: a request after its membership was found, a
 * listener from its event, a job from its data. What is bound ends with the scope and reaches no other thread.
 */
public final class Tenancy {

    private static final ScopedValue<Optional<TenantId>> BOUND = ScopedValue.newInstance();

    private static final ScopedValue<Tenant> ENTERED = ScopedValue.newInstance();

    private Tenancy() {}

    /** Does the work as the tenant. @throws IllegalStateException inside a transaction of another tenant, which would keep its old one */
    public static void as(TenantId tenant, Runnable work) {
        bind(Optional.of(tenant)).run(work);
    }

    /** Does the work as the tenant and gives back what it returns; see {@link #as(TenantId, Runnable)}. */
    public static <T> T as(TenantId tenant, Supplier<T> work) {
        return bind(Optional.of(tenant)).call(work::get);
    }

    /** As {@link #as(TenantId, Supplier)}, for work that throws checked exceptions. */
    public static <T, X extends Throwable> T calling(TenantId tenant, ScopedValue.CallableOp<T, X> work) throws X {
        return bind(Optional.of(tenant)).call(work);
    }

    /** As {@link #calling(TenantId, ScopedValue.CallableOp)}, at an edge that has the authority before it: nobody need ask for it again. */
    public static <T, X extends Throwable> T calling(Tenant tenant, ScopedValue.CallableOp<T, X> work) throws X {
        return bind(Optional.of(tenant.id())).where(ENTERED, tenant).call(work);
    }

    /** The bound authority as it was when the work entered it; empty where the edge knew its number only. */
    public static Optional<Tenant> entered() {
        return ENTERED.isBound()
                ? Optional.of(ENTERED.get()).filter(tenant -> bound().equals(Optional.of(tenant.id())))
                : Optional.empty();
    }

    /** Does work that concerns no tenant: the catalogue, reference data, one's own list of authorities. Tenant tables look empty to it. */
    public static <T> T asNobody(Supplier<T> work) {
        return bind(Optional.empty()).call(work::get);
    }

    /** The bound tenant. @throws NoTenantBound where nothing is bound, or only work that concerns no tenant */
    public static TenantId current() {
        return bound().orElseThrow(NoTenantBound::new);
    }

    /** The bound tenant; empty for work that concerns none. @throws NoTenantBound where nothing was bound at all */
    public static Optional<TenantId> bound() {
        if (!BOUND.isBound()) {
            throw new NoTenantBound();
        }
        return BOUND.get();
    }

    /** Whether the current work was bound at all: to a tenant, or explicitly to none. */
    public static boolean isBound() {
        return BOUND.isBound();
    }

    /**
     * The predicate every statement on a tenant table carries: {@code tenant_id = <bound tenant>}. Row security is the wall behind it; either
     * alone must hold.
     */
    public static Condition ours(Table<?> table) {
        if (!(table.field("tenant_id") instanceof Field<?> column) || column.getType() != TenantId.class) {
            throw new IllegalArgumentException(table.getName() + " is not a tenant table");
        }
        @SuppressWarnings("unchecked")
        var tenant = (Field<TenantId>) column;
        return tenant.eq(current());
    }

    private static ScopedValue.Carrier bind(Optional<TenantId> tenant) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !(BOUND.isBound() && BOUND.get().equals(tenant))) {
            throw new IllegalStateException(
                    "A running transaction keeps the tenant it began with: end it before changing the tenant");
        }
        return ScopedValue.where(BOUND, tenant);
    }
}
