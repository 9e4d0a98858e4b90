package org.virtualschool.tenancy;

/** A statement, or a question for the current tenant, where no tenant is bound: always a fault of ours, never an empty answer. */
public final class NoTenantBound extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoTenantBound() {
        super("No tenant is bound here: bind one at the edge with Tenancy.as(…)");
    }
}
