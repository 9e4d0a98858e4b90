package virtualschool.testing.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Keeps the application's jobs waiting: the table in which copies find work can be read, and no work can be taken from it. A job that
 * was under way ends its own work.
 */
final class JobsAtRest implements AutoCloseable {

    private final Connection connection;

    private JobsAtRest(Connection connection) {
        this.connection = connection;
    }

    /** @param superuser address of the database */
    static JobsAtRest at(String superuser) {
        try {
            var connection = DriverManager.getConnection(superuser);
            connection.setAutoCommit(false);
            try (var lock = connection.createStatement()) {
                lock.execute("lock table jobs.scheduled_tasks in exclusive mode");
            }
            return new JobsAtRest(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
