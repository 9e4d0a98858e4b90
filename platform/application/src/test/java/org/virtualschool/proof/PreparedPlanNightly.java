package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import virtualschool.testing.RealPostgres;

/** As {@link PreparedPlanTests}, a thousand times for each of England's authorities. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparedPlanNightly extends FourCouncils {

    private static final int ROUNDS = 1_000;

    @Test
    void aPreparedPlanForgetsTheLastTenant() throws SQLException {
        RealPostgres.asSuperuser(
                DATABASE, PreparedPlans.copies(council("north").id().number()));
        try (var connection = SqlAttacks.as(DATABASE, "vs_app")) {
            assertThat(PreparedPlans.wrong(connection, ROUNDS)).isZero();
            connection.rollback();
        }
        RealPostgres.asSuperuser(DATABASE, PreparedPlans.copiesGone());
        ProofReport.tried(
                "B18",
                "One prepared statement with a generic plan, tenant after tenant",
                PreparedPlans.TENANTS + " tenants x " + ROUNDS,
                0);
    }
}
