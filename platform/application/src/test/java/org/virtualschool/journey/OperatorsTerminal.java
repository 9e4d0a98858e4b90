package org.virtualschool.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import virtualschool.testing.RealKeycloak;

/** The operator's command line, run as an operator runs it. */
final class OperatorsTerminal {

    private static final String COMMAND = Path.of(
                    System.getProperty("virtualschool.root"), "infra", "operator", "councils")
            .toString();

    private final RealKeycloak keycloak;
    private final String client;
    private final String secret;

    private OperatorsTerminal(RealKeycloak keycloak, String client, String secret) {
        this.keycloak = keycloak;
        this.client = client;
        this.secret = secret;
    }

    static OperatorsTerminal of(RealKeycloak keycloak) {
        var machine = keycloak.operatorsMachine();
        return new OperatorsTerminal(keycloak, machine.client(), machine.secret());
    }

    /** The same command with the client of a council's care system. */
    static OperatorsTerminal stolenBy(RealKeycloak keycloak) {
        var machine = keycloak.machines().getFirst();
        return new OperatorsTerminal(keycloak, machine.client(), machine.secret());
    }

    /** What it printed, and how it ended. */
    record Said(int code, String text) {}

    Said says(String... arguments) {
        try {
            var command = new ArrayList<>(List.of(COMMAND));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().put("VS_ADDRESS", keycloak.addresses().application());
            process.environment().put("VS_IDENTITY_ISSUER", keycloak.issuer());
            process.environment().put("VS_OPERATOR_CLIENT", client);
            process.environment().put("VS_OPERATOR_SECRET", secret);
            var running = process.start();
            running.getOutputStream().close();
            var text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(running.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A file with the text, to be named on the command line. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
