package virtualschool.testing.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One bare JDBC connection for each role of the database, on which logged transactions are said again: no pool, no jOOQ, no Spring. */
final class BareConnections implements AutoCloseable {

    /** The server finds out the types of values, which its log does not tell; the driver asks nothing before the first statement. */
    private static final String SETTINGS = "&stringtype=unspecified&assumeMinServerVersion=18";

    private final UnaryOperator<String> address;
    private final Map<String, Connection> connections = new HashMap<>();
    private final Map<String, JdbcStatement> statements = new HashMap<>();

    /** @param address of the database for a role */
    BareConnections(UnaryOperator<String> address) {
        this.address = address;
    }

    /** Says them again, one after the other, and reads every row. @throws IllegalStateException naming the statement that failed */
    void repeat(List<LoggedTransaction> request, FreshKeys keys) {
        keys.renew();
        for (var transaction : request) {
            try {
                repeat(connection(transaction.role()), transaction, keys);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot be repeated: " + transaction.says(), e);
            }
        }
    }

    private void repeat(Connection connection, LoggedTransaction transaction, FreshKeys keys) throws SQLException {
        setUp(connection, transaction);
        for (var statement : transaction.statements()) {
            run(connection, statement, keys);
        }
        if (transaction.isSingle()) {
            return;
        }
        if (transaction.commits()) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    /** The driver sends the beginning with the first statement, as it does for the application. */
    private static void setUp(Connection connection, LoggedTransaction transaction) throws SQLException {
        connection.setAutoCommit(transaction.isSingle());
        if (connection.isReadOnly() != transaction.isReadOnly()) {
            connection.setReadOnly(transaction.isReadOnly());
        }
    }

    private void run(Connection connection, LoggedStatement logged, FreshKeys keys) throws SQLException {
        var statement = statements.computeIfAbsent(logged.sql(), JdbcStatement::of);
        if (statement.order().isEmpty()) {
            try (var plain = connection.createStatement()) {
                readAll(plain, plain.execute(statement.sql()));
            }
            return;
        }
        try (var prepared = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.order().size(); i++) {
                bind(
                        prepared,
                        i + 1,
                        keys.of(logged.values().get(statement.order().get(i))));
            }
            readAll(prepared, prepared.execute());
        }
    }

    private static void bind(PreparedStatement prepared, int position, @Nullable String value) throws SQLException {
        if (value == null) {
            prepared.setNull(position, Types.NULL);
        } else {
            prepared.setString(position, value);
        }
    }

    private static void readAll(Statement statement, boolean hasRows) throws SQLException {
        var more = hasRows;
        while (more || statement.getUpdateCount() >= 0) {
            if (more) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
            more = statement.getMoreResults();
        }
    }

    private Connection connection(String role) throws SQLException {
        var open = connections.get(role);
        if (open == null) {
            open = DriverManager.getConnection(address.apply(role) + SETTINGS);
            connections.put(role, open);
        }
        return open;
    }

    @Override
    public void close() {
        for (var connection : connections.values()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
