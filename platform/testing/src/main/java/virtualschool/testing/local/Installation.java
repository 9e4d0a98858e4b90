package virtualschool.testing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import virtualschool.testing.identity.Addresses;
import virtualschool.testing.keycloak.KeycloakServer;
import virtualschool.testing.part.PartFailed;
import virtualschool.testing.part.ProcessIds;

/**
 * One platform on this machine: its ports, and the ignored folder in which its data stays between runs.
 *
 * @param port of the first copy of the application; identity server, database, mail page and mail server take the four that follow, further copies the next
 */
public record Installation(Path checkout, int port, int copies) {

    private static final int PORTS_BEFORE_THE_SECOND_COPY = 5;

    Installation(Path checkout, int port) {
        this(checkout, port, 1);
    }

    public Path folder() {
        return checkout.resolve(".local/run/" + port);
    }

    public Path log(String part) {
        return folder().resolve("logs/" + part.replace(' ', '-') + ".log");
    }

    public ProcessIds ids() {
        return new ProcessIds(folder().resolve("processes"));
    }

    public Addresses addresses() {
        return new Addresses(port + 1, applicationPorts(), mailPort());
    }

    private List<Integer> applicationPorts() {
        return IntStream.range(0, copies)
                .mapToObj(copy -> copy == 0 ? port : port + PORTS_BEFORE_THE_SECOND_COPY - 1 + copy)
                .toList();
    }

    int databasePort() {
        return port + 2;
    }

    int mailPagePort() {
        return port + 3;
    }

    int mailPort() {
        return port + 4;
    }

    public void deleteData() {
        try {
            FileSystemUtils.deleteRecursively(folder());
        } catch (IOException e) {
            throw new UncheckedIOException("The data in " + folder() + " cannot be deleted", e);
        }
    }

    /** Fails, naming each port that somebody else has. */
    public void requireFreePorts() {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        applicationPorts().forEach(taken -> wanted.put(taken, ApplicationServer.NAME));
        wanted.put(addresses().identityPort(), KeycloakServer.NAME);
        wanted.put(databasePort(), LocalPostgres.NAME);
        wanted.put(mailPagePort(), "page of mail");
        wanted.put(mailPort(), "mail server");
        var taken = wanted.entrySet().stream()
                .filter(entry -> taken(entry.getKey()))
                .map(entry -> "Port %d, which the %s needs, is taken.".formatted(entry.getKey(), entry.getValue()))
                .toList();
        if (!taken.isEmpty()) {
            throw new PartFailed(String.join(System.lineSeparator(), taken)
                    + "%nStop the program that has it, or choose other ports: ./run --port %d"
                            .formatted(port < 60000 ? port + 1000 : port - 1000));
        }
    }

    private static boolean taken(int port) {
        return !canListen(new InetSocketAddress(port))
                || !canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
