package virtualschool.building;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.jooq.DSLContext;
import org.jooq.meta.postgres.PostgresDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The database that jOOQ generates a module's classes from: a fresh one, to which the real changelogs of {@code tenancy} and of the
 * module have been applied. Properties: {@code root} (the checkout), {@code schema} (the module), {@code resources} (its resources).
 */
public class MigratedDatabase extends PostgresDatabase {

    private @Nullable Connection migrated;

    @Override
    protected DSLContext create0() {
        if (migrated == null) {
            migrated = migrate();
            setConnection(migrated);
        }
        return super.create0();
    }

    private Connection migrate() {
        var root = Path.of(getProperties().getProperty("root"));
        var schema = getProperties().getProperty("schema");
        var changelogs = new LinkedHashMap<String, Path>();
        changelogs.put("tenancy", root.resolve("platform/tenancy/src/main/resources"));
        changelogs.put(schema, Path.of(getProperties().getProperty("resources")));
        try {
            var connection = ScratchServer.startedFor(root).freshDatabase(schema);
            for (var changelog : changelogs.entrySet()) {
                apply(connection, changelog.getKey(), changelog.getValue());
            }
            connection.setAutoCommit(true);
            return connection;
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The changelog of " + schema + " could not be applied: " + e.getMessage(), e);
        }
    }

    private static void apply(Connection connection, String schema, Path resources) throws Exception {
        createSchema(connection, schema);
        Map<String, Object> quietly = Map.of(Scope.Attr.ui.name(), new LoggerUIService());
        Scope.child(quietly, () -> {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            var changelog = "db/changelog/" + schema + "/changelog.yaml";
            new Liquibase(changelog, new DirectoryResourceAccessor(resources), database).update();
        });
    }

    private static void createSchema(Connection connection, String schema) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        }
    }
}
