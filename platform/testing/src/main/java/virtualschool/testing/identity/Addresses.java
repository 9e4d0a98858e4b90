package virtualschool.testing.identity;

import java.net.URI;
import java.util.List;

/**
 * Where the parts are on this machine.
 *
 * @param identityPort of Keycloak
 * @param applicationPorts of the copies of the application that people may sign in to; back-channel sign-out goes to the first
 * @param mailPort of the mail server that Keycloak sends its own messages to
 */
public record Addresses(int identityPort, List<Integer> applicationPorts, int mailPort) {

    static final String PLATFORM_REALM = "virtual-school";

    public String identity() {
        return "http://localhost:" + identityPort;
    }

    /** The issuer of the platform's realm. */
    public String issuer() {
        return realm(PLATFORM_REALM);
    }

    /** Answers 200 when Keycloak is ready. */
    public URI readiness() {
        return URI.create(issuer());
    }

    public String application() {
        return application(0);
    }

    /** @param copy the first is 0 */
    public String application(int copy) {
        return "http://localhost:" + applicationPorts.get(copy);
    }

    List<String> applications(String path) {
        return applicationPorts.stream()
                .map(port -> "http://localhost:" + port + path)
                .toList();
    }

    String realm(String name) {
        return identity() + "/realms/" + name;
    }
}
