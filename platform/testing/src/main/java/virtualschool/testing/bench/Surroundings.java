package virtualschool.testing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import virtualschool.testing.RealPostgres;
import virtualschool.testing.demonstration.InventedSchools;
import virtualschool.testing.identity.Addresses;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.identity.MachineClient;
import virtualschool.testing.keycloak.KeycloakServer;
import virtualschool.testing.local.ApiClient;
import virtualschool.testing.local.ApplicationServer;
import virtualschool.testing.local.Installation;
import virtualschool.testing.local.LocalPostgres;
import virtualschool.testing.local.Parts;
import virtualschool.testing.part.Part;

/** The parts that are measured: one database, one identity server, two copies of the packaged application, all of England on them. */
final class Surroundings implements AutoCloseable {

    /** The council whose people sign in: the one with the most children. */
    static final String LARGEST = "birmingham";

    /** Copies that answer; one more may be started to see how long that takes. */
    private static final int COPIES = 2;

    private static final String EMPTY = "virtual_school_empty";
    /** Sessions that are over are looked for each minute, by no job. */
    private static final Duration QUIET = Duration.ofSeconds(65);

    private static final Duration TO_STOP = Duration.ofSeconds(8);

    private final Installation installation;
    private final England england;
    private final Parts parts = new Parts();
    private final LocalPostgres database;
    private final Identities identities;
    private @Nullable Path settings;

    Surroundings(Installation installation) {
        this.installation = installation;
        this.england = England.read(installation.checkout());
        this.database = new LocalPostgres(installation);
        England.writeManifests(tenants(), england.authorities());
        England.writeManifests(folder("signing-in"), List.of(england.withSlug(LARGEST)));
        this.identities = Identities.of(
                folder("signing-in"),
                "england.yaml",
                installation.folder().resolve("secrets"),
                installation.addresses());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    England england() {
        return england;
    }

    Addresses addresses() {
        return installation.addresses();
    }

    DemonstrationPerson person(String email) {
        return identities.person(email);
    }

    /** Every council's care system. @param copy of the application that it asks */
    ApiClient machine(int copy) {
        return new ApiClient(addresses(), machine(), copy);
    }

    private MachineClient machine() {
        return identities.machines().getFirst();
    }

    void start() {
        var keycloak = new KeycloakServer(
                installation.checkout(), installation.folder().resolve("identity"), identities);
        keycloak.prepare();
        var server = parts.start(() -> keycloak.start(installation.log(KeycloakServer.NAME), installation.ids()));
        database.start();
        var settings = identities.writeForApplication(installation.folder());
        InventedSchools.writeTo(installation.folder(), England.SCHOOLS);
        makeMemberEverywhere(installation.folder().resolve("people.yaml"));
        keycloak.awaitReady(server);
        this.settings = settings;
        var application = new ApplicationServer(installation);
        if (!application.remembersAStart()) {
            application.rehearse(parts, database.address(), tenants(), settings);
        }
        for (int copy = 0; copy < COPIES; copy++) {
            startCopy(copy, database.address());
        }
    }

    private Part startCopy(int copy, String address) {
        var application = new ApplicationServer(installation);
        var settings = Objects.requireNonNull(this.settings);
        var started = parts.start(() -> application.start(copy, address, tenants(), settings));
        application.awaitReady(started, copy);
        return started;
    }

    /** Starts another copy of the application on a database of its own, and stops it. @return until it answered */
    Duration startOn(String address) {
        var began = System.nanoTime();
        var started = startCopy(COPIES, address);
        var took = Duration.ofNanos(System.nanoTime() - began);
        started.stop(TO_STOP);
        parts.forget(started);
        return took;
    }

    /** A new, empty database on the same server. @return its address */
    String emptyDatabase() {
        sql("postgres", "drop database if exists " + EMPTY, "create database " + EMPTY);
        var address = database.address().replaceFirst("[^/]+$", EMPTY);
        sqlAt(address, "postgres", RealPostgres.bootstrap());
        return address;
    }

    /** The care system that sends every council's list is a machine client of each. */
    private void makeMemberEverywhere(Path people) {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(people));
            var memberships = new ArrayList<Map<String, Object>>();
            england.authorities()
                    .forEach(authority -> memberships.add(
                            Map.of("authority", authority.slug(), "role", "machine-client", "scope", "everyone")));
            for (var entry : (List<?>) Objects.requireNonNull(file.get("people"))) {
                @SuppressWarnings("unchecked")
                var person = (Map<String, Object>) entry;
                if (machine().client().equals(person.get("client"))) {
                    person.put("memberships", memberships);
                }
            }
            Files.writeString(people, new Yaml().dump(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Statements as a role of the database; what a tenant's rows need is among them. */
    void sql(String role, String... statements) {
        sqlAt(database.address(), role, statements);
    }

    private static void sqlAt(String address, String role, String... statements) {
        try (var connection = DriverManager.getConnection(address + "?user=" + role);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody may ask the application for anything until this has come back. */
    StatementLog statements() {
        return StatementLog.open(installation.log(LocalPostgres.NAME), this::asSuperuser, QUIET);
    }

    JobsAtRest jobsAtRest() {
        return JobsAtRest.at(databaseAddress("postgres"));
    }

    /** What a run that was killed left switched on would slow this one down. */
    void withoutStatementLog() {
        StatementLog.switchOff(this::asSuperuser);
    }

    private void asSuperuser(String... statements) {
        sql("postgres", statements);
    }

    /** @param role that signs in, as the application's own do */
    String databaseAddress(String role) {
        return database.address() + "?user=" + role;
    }

    private Path tenants() {
        return folder("tenants");
    }

    /** For what a benchmark keeps between runs. */
    Path folder(String name) {
        return installation.folder().resolve(name);
    }

    @Override
    public void close() {
        parts.stopAll();
        database.stop(TO_STOP);
    }
}
