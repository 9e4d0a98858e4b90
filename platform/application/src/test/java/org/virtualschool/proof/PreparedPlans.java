package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/** One prepared statement and its generic plan, used again for tenant after tenant on one connection. */
final class PreparedPlans {

    /** As many as there are authorities in England; far from the numbers of the four councils. */
    static final int TENANTS = 153;

    static final int FIRST = 1_001;

    private PreparedPlans() {}

    /** Gives each of the tenants a copy of a council's roles. */
    static String copies(short council) {
        return """
                insert into access.role
                select (jsonb_populate_record(null::access.role, to_jsonb(r) || jsonb_build_object('tenant_id', t))).*
                from access.role r, generate_series(%d, %d) t where r.tenant_id = %d""".formatted(FIRST, FIRST + TENANTS - 1, council);
    }

    static String copiesGone() {
        return "delete from access.role where tenant_id >= " + FIRST;
    }

    /**
     * Asks for each tenant's rows so many times.
     *
     * @return answers that were not of that tenant
     */
    static int wrong(Connection connection, int rounds) throws SQLException {
        var wrong = 0;
        try (var statement = connection.createStatement();
                var query = connection.prepareStatement(
                        "select count(*), min(tenant_id), max(tenant_id) from access.role")) {
            statement.execute("set local plan_cache_mode = force_generic_plan");
            query.unwrap(PGStatement.class).setPrepareThreshold(1);
            for (int round = 0; round < rounds; round++) {
                for (int tenant = FIRST; tenant < FIRST + TENANTS; tenant++) {
                    statement.execute("set local app.tenant = '" + tenant + "'");
                    try (var rows = query.executeQuery()) {
                        rows.next();
                        wrong += rows.getLong(1) > 0 && rows.getInt(2) == tenant && rows.getInt(3) == tenant ? 0 : 1;
                    }
                }
            }
            try (var plans =
                    statement.executeQuery("select coalesce(max(generic_plans), 0) from pg_prepared_statements")) {
                plans.next();
                if (plans.getLong(1) == 0) {
                    throw new IllegalStateException("No generic plan was used: this proves nothing");
                }
            }
        }
        return wrong;
    }
}
