package org.virtualschool.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.virtualschool.tenancy.TenantId;

/** An entry as it stands in the table: every column, and each counts. */
record Recorded(
        TenantId tenant,
        UUID id,
        Instant at,
        UUID person,
        String role,
        String action,
        boolean change,
        List<@Nullable UUID> children,
        String what) {

    /** From now on the form of these bytes never changes: a further column means a further version of the form. */
    String hash() {
        return new Hash("audit entry 1")
                .add(tenant.number())
                .add(id)
                .add(at)
                .add(person)
                .add(role)
                .add(action)
                .add(change ? 1 : 0)
                .add(children)
                .add(what)
                .hex();
    }

    @Override
    public String toString() {
        return "Recorded[" + id + "]";
    }
}
