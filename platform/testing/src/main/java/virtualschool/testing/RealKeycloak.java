package virtualschool.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import virtualschool.testing.identity.Addresses;
import virtualschool.testing.identity.ApplicationClient;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.identity.MachineClient;
import virtualschool.testing.identity.Newcomer;
import virtualschool.testing.keycloak.KeycloakServer;
import virtualschool.testing.part.Endings;
import virtualschool.testing.part.Part;
import virtualschool.testing.part.ProcessIds;

/**
 * The Keycloak of a test run: the real server with the councils and people of the demonstration, one for each Java process. A first
 * start takes 15 to 20 s, and about 25 s more in a checkout where the server was never prepared.
 */
public final class RealKeycloak {

    /** As many copies of the application as one test may run side by side. */
    private static final int COPIES = 2;

    private static final Duration TO_STOP = Duration.ofSeconds(4);

    private static @Nullable RealKeycloak running;

    private final Identities identities;
    private final Path settings;

    private RealKeycloak(Identities identities, Path settings) {
        this.identities = identities;
        this.settings = settings;
    }

    public static synchronized RealKeycloak started() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RealKeycloak start() {
        var checkout = Path.of(System.getProperty("virtualschool.root", "."));
        var folder = Path.of("target/keycloak").toAbsolutePath();
        var ports = freePorts(1 + COPIES + 1);
        var identities = Identities.of(
                checkout.resolve("tenants"),
                folder.resolve("secrets"),
                new Addresses(ports.getFirst(), ports.subList(1, 1 + COPIES), ports.getLast()));
        var keycloak = new KeycloakServer(checkout, folder.resolve("home"), identities);
        var ids = new ProcessIds(folder);
        ids.running(KeycloakServer.NAME).ifPresent(left -> Endings.end(left, TO_STOP));
        Part server = keycloak.start(folder.resolve("keycloak.log"), ids);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(TO_STOP)));
        keycloak.awaitReady(server);
        return new RealKeycloak(identities, identities.writeForApplication(folder));
    }

    /** The issuer of the platform's realm. */
    public String issuer() {
        return identities.addresses().issuer();
    }

    /** Where everything of the installation is reached. */
    public Addresses addresses() {
        return identities.addresses();
    }

    /** The ports on which the application must run so that people can come back to it. */
    public List<Integer> applicationPorts() {
        return identities.addresses().applicationPorts();
    }

    /** Settings for the application, as a file to add to its configuration: issuer, client with secret, school providers, people. */
    public Path settings() {
        return settings;
    }

    public List<DemonstrationPerson> people() {
        return identities.people();
    }

    /** The person with this e-mail address. */
    public DemonstrationPerson person(String email) {
        return identities.person(email);
    }

    public List<MachineClient> machines() {
        return identities.machines();
    }

    /** Councils that are not here yet and whose providers wait for the platform. */
    public List<Newcomer> newcomers() {
        return identities.newcomers();
    }

    /** The client of the operators' command line. */
    public MachineClient operatorsMachine() {
        return identities.operatorsMachine().orElseThrow();
    }

    /** The client as which the application makes accounts in the platform's realm. */
    public ApplicationClient accounts() {
        return identities.accounts();
    }

    /** The application's own client, as which the platform signs in to its realm. */
    public ApplicationClient application() {
        return identities.application();
    }

    private static List<Integer> freePorts(int number) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < number; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }
}
