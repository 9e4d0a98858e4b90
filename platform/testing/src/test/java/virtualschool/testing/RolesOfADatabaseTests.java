package virtualschool.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesOfADatabaseTests {

    private static final String DATABASE = RealPostgres.freshDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"vs_app", "vs_exchange"})
    void planEveryStatementForItsTenant(String role) throws SQLException {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(DATABASE, role));
                var statement = connection.createStatement();
                var setting = statement.executeQuery("show plan_cache_mode")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isEqualTo("force_custom_plan");
        }
    }
}
