package virtualschool.testing.local;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.keycloak.KeycloakServer;
import virtualschool.testing.part.Endings;
import virtualschool.testing.part.PartFailed;

/** Starts database, identity server, mail server and application, says whom one can sign in as, and stops all of them together. */
public final class Launcher {

    private static final String NAME = "launcher";
    private static final Duration TO_STOP = Duration.ofSeconds(4);
    private static final long MILLIS_BETWEEN_LOOKS = 500;

    private final Installation installation;
    private final Parts parts = new Parts();
    private final LocalPostgres database;
    private final ApplicationServer application;
    private final LocalMail mail;

    private Launcher(Installation installation) {
        this.installation = installation;
        this.database = new LocalPostgres(installation);
        this.application = new ApplicationServer(installation);
        this.mail = new LocalMail(installation);
    }

    public static void main(String[] arguments) {
        quieten();
        try {
            var options = Options.of(List.of(arguments));
            var checkout = Path.of(System.getProperty("virtualschool.root", "."))
                    .toAbsolutePath()
                    .normalize();
            new Launcher(new Installation(checkout, options.port())).run(options.fresh());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("./run --help explains the options");
            System.exit(2);
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** What the parts say is in their log files; the libraries of this process have nothing to tell. */
    private static void quieten() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    private void run(boolean fresh) {
        makeRoom(fresh);
        installation.ids().remember(NAME, ProcessHandle.current());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            mail.start();
            var identities = Identities.of(
                    installation.checkout().resolve("tenants"),
                    installation.folder().resolve("secrets"),
                    installation.addresses());
            start(identities);
            var lists = new WeeklyLists(identities, installation.folder().resolve("lists"));
            lists.openRolls();
            var newcomers =
                    new NewcomersManifests(identities, installation.folder().resolve("councils"));
            newcomers.write();
            System.out.println("Ready: " + installation.addresses().application() + System.lineSeparator());
            new SignInCards(identities, lists, mail, newcomers).lines().forEach(System.out::println);
            System.out.println(
                    System.lineSeparator() + "Logs: " + installation.folder().resolve("logs") + "   Stop with Ctrl-C.");
            watch();
        } catch (PartFailed e) {
            if (!beingStopped()) {
                throw e;
            }
        }
    }

    private void makeRoom(boolean fresh) {
        if (installation.ids().running(NAME).isPresent()) {
            throw new PartFailed("The platform already runs on port " + installation.port()
                    + ": stop it, or start another with ./run --port N");
        }
        stopLeftOvers();
        if (fresh) {
            installation.deleteData();
        }
        installation.requireFreePorts();
    }

    /** What a killed run could not stop. */
    private void stopLeftOvers() {
        var ids = installation.ids();
        for (var name : List.of(ApplicationServer.NAME, KeycloakServer.NAME)) {
            ids.running(name).ifPresent(left -> {
                System.out.println("Stopping the " + name + " that an earlier run left behind");
                Endings.end(left, TO_STOP);
            });
        }
        if (database.alive()) {
            System.out.println("Stopping the " + LocalPostgres.NAME + " that an earlier run left behind");
            database.stopLeftOver(TO_STOP);
        }
    }

    private void start(Identities identities) {
        System.out.println(
                "Starting the database, the identity server and the application; the first time takes a minute or two");
        together(() -> startIdentity(identities), () -> startApplication(identities));
    }

    private Void startIdentity(Identities identities) {
        var keycloak = new KeycloakServer(
                installation.checkout(), installation.folder().resolve("identity"), identities);
        keycloak.prepare();
        var server = parts.start(() -> keycloak.start(installation.log(KeycloakServer.NAME), installation.ids()));
        keycloak.awaitReady(server);
        System.out.println("The identity server is ready");
        return null;
    }

    private Void startApplication(Identities identities) {
        database.start();
        System.out.println("The database is ready");
        var settings = identities.writeForApplication(installation.folder());
        if (!application.remembersAStart()) {
            application.rehearse(
                    parts, database.address(), installation.checkout().resolve("tenants"), settings);
            System.out.println("The application has its tables and the national data");
        }
        var server = parts.start(() -> application.start(database.address(), settings));
        application.awaitReady(server);
        System.out.println("The application is ready");
        return null;
    }

    /** Fails as soon as one of them does. */
    private static void together(Callable<Void> one, Callable<Void> other) {
        var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        var both = new ExecutorCompletionService<Void>(threads);
        both.submit(one);
        both.submit(other);
        try {
            both.take().get();
            both.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof PartFailed failed
                    ? failed
                    : new PartFailed("The platform did not start: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The start was interrupted", e);
        }
    }

    /** Returns only by failing: when a part ends by itself. */
    private void watch() {
        while (true) {
            pause();
            parts.ended().ifPresent(part -> {
                throw part.failed("stopped by itself");
            });
            if (!database.alive()) {
                throw new PartFailed("The database stopped by itself, see " + installation.log(LocalPostgres.NAME));
            }
        }
    }

    /** Ctrl-C reaches the parts as well as us: one that ends because of it is no failure. */
    private boolean beingStopped() {
        pause();
        return parts.stopping();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        parts.stopAll();
        database.stop(TO_STOP);
        mail.stop();
        installation.ids().forget(NAME);
        System.out.println("Stopped.");
    }
}
