package virtualschool.testing.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running process of ours. */
public final class Part {

    private static final int LAST_LINES = 15;
    private static final long MILLIS_BETWEEN_TRIES = 100;

    private final String name;
    private final Process process;
    private final Path log;

    private Part(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts the command; what it prints goes to the log file, which begins anew, and its process id to the folder of process ids. */
    public static Part start(String name, List<String> command, Path log, ProcessIds ids) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            ids.remember(name, process.toHandle());
            return new Part(name, process, log);
        } catch (IOException e) {
            throw new PartFailed("The " + name + " could not be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits until the address answers 200; fails when the process ends before or the time is over. */
    public void awaitAnswer(URI address, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(client, address)) {
                if (!alive()) {
                    throw failed("stopped before it was ready");
                }
                if (System.nanoTime() > end) {
                    throw failed("did not answer at " + address + " within " + patience.toSeconds() + " s");
                }
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Waiting for the " + name + " was interrupted", e);
        }
    }

    /** Waits until the process ends by itself; fails when it ends with an error or the time is over. */
    public void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience)) {
                throw failed("did not end within " + patience.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Waiting for the " + name + " was interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw failed("stopped before it was ready");
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What to say about this part when something went wrong: the reason, where its log is and how that ends. */
    public PartFailed failed(String reason) {
        return new PartFailed("The %s %s. The end of %s:%n%s".formatted(name, reason, log, endOfLog()));
    }

    /** Without the frames of stack traces, which hide the reason. */
    private String endOfLog() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("\tat "))
                    .toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Asks the process to end, and ends it when it has not after that time. */
    public void stop(Duration patience) {
        Endings.end(process.toHandle(), patience);
    }
}
