package org.virtualschool.tenancy.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.ReferenceData;

/**
 * Brings the database to the version of this build: each module's changelog into the schema of its name, then reference data. Copies
 * that start together take turns; a lock left by one that was killed is released, because our own lock died with its session.
 */
final class Migrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final long TURN = 0x5653_6d69_6772_6174L;

    private final DatabaseAccess access;
    private final List<String> modules;
    private final List<ReferenceData> referenceData;

    Migrations(DatabaseAccess access, List<String> modules, List<ReferenceData> referenceData) {
        this.access = access;
        this.modules = modules;
        this.referenceData = referenceData;
    }

    @Override
    public void afterPropertiesSet() throws Exception {
        try (var turn = connect();
                var statement = turn.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            for (var module : modules) {
                migrate(module);
            }
            loadReferenceData();
        }
    }

    private void migrate(String module) throws Exception {
        var changelog = "db/changelog/" + module + "/changelog.yaml";
        if (getClass().getClassLoader().getResource(changelog) == null) {
            return;
        }
        try (var connection = connect()) {
            openSchema(connection, module);
            Map<String, Object> quietly = Map.of(Scope.Attr.ui.name(), new LoggerUIService());
            Scope.child(quietly, () -> update(connection, module, changelog));
        }
        LOG.info("Schema {} is current", module);
    }

    private static void update(Connection connection, String module, String changelog) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(module);
        database.setLiquibaseSchemaName(module);
        var liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(), database);
        liquibase.forceReleaseLocks();
        liquibase.update();
    }

    private static void openSchema(Connection connection, String module) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + module);
            statement.execute("grant usage on schema " + module + " to vs_app, vs_exchange, vs_operator");
        }
    }

    private void loadReferenceData() throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            for (var data : referenceData) {
                data.load(connection);
                connection.commit();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.migrate().username(), access.migrate().password());
    }
}
