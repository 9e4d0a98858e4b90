package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import virtualschool.testing.RealPostgres;
import virtualschool.testing.StatementsSeen;

/** The watch over what is said to the database can fail: it sees each way to leave a tenant or a role behind on a connection. */
class SessionSettingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set app.tenant = '1'",
                "set session app.tenant to '1'",
                "SET \"app.tenant\" = '1'",
                "select set_config('app.tenant', '1', false)",
                "select set_config('app.tenant', '1', true)",
                "reset app.tenant",
                "reset all",
                "discard all",
                "set role vs_app"
            })
    void findsAPlantedSetting(String planted) throws SQLException {
        var database = RealPostgres.freshDatabase();

        try (var connection = SqlAttacks.as(database, "vs_app");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(planted);
        }

        assertThat(StatementsSeen.settingsBeyondTheTransaction(database)).isNotEmpty();
        ProofReport.caught("B17", "`" + planted + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"set local app.tenant = '1'", "set local statement_timeout = 1", "select 1"})
    void letsTheOrdinaryPass(String ordinary) throws SQLException {
        var database = RealPostgres.freshDatabase();

        try (var connection = SqlAttacks.as(database, "vs_app");
                var statement = connection.createStatement()) {
            statement.execute(ordinary);
            connection.commit();
        }

        assertThat(StatementsSeen.settingsBeyondTheTransaction(database)).isEmpty();
    }
}
