package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import virtualschool.testing.RealPostgres;

/** A plan that was made for one council is used for the next: each time the rows of that one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparedPlanTests extends FourCouncils {

    /** Every night a thousand; see {@link PreparedPlanNightly}. */
    private static final int ROUNDS = 200;

    @BeforeAll
    void theTenantsAreThere() {
        RealPostgres.asSuperuser(
                DATABASE, PreparedPlans.copies(council("north").id().number()));
    }

    @AfterAll
    void theTenantsAreGone() {
        RealPostgres.asSuperuser(DATABASE, PreparedPlans.copiesGone());
    }

    @Test
    void aPreparedPlanForgetsTheLastTenant() throws SQLException {
        try (var connection = SqlAttacks.as(DATABASE, "vs_app")) {
            assertThat(PreparedPlans.wrong(connection, ROUNDS)).isZero();
            connection.rollback();
        }
        ProofReport.tried(
                "B18",
                "One prepared statement with a generic plan, tenant after tenant",
                PreparedPlans.TENANTS + " tenants x " + ROUNDS,
                0);
    }

    /** Planted: a policy that asks a function which claims never to change its mind, so that the plan keeps the first tenant. */
    @Test
    void findsAPlanThatKeepsTheFirstTenant() throws SQLException {
        try (var connection = SqlAttacks.as(DATABASE, "postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function access.planted_tenant() returns smallint language sql immutable as
                        $$select nullif(current_setting('app.tenant', true), '')::smallint$$;
                    grant execute on function access.planted_tenant() to vs_app;
                    alter policy tenant_allow on access.role using (tenant_id = access.planted_tenant());
                    alter policy tenant_wall on access.role using (tenant_id = access.planted_tenant());
                    set local role vs_app""");

            var wrong = PreparedPlans.wrong(connection, 1);

            connection.rollback();
            assertThat(wrong).isPositive();
            ProofReport.caught(
                    "B18",
                    "a policy by a function that is declared immutable: " + wrong + " of " + PreparedPlans.TENANTS
                            + " answers wrong");
        }
    }
}
