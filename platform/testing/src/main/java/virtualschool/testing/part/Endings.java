package virtualschool.testing.part;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How processes are ended: asked first, forced when they take too long. */
public final class Endings {

    private static final long SECONDS_TO_DIE = 2;

    private Endings() {}

    /** Sends SIGTERM, and SIGKILL after that time. Returns when the process is gone. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        awaitOrKill(process, patience);
    }

    /** Sends SIGINT, by which PostgreSQL disconnects everybody and shuts down cleanly, and SIGKILL after that time. */
    public static void endPostgres(ProcessHandle postmaster, Duration patience) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            postmaster.destroy();
        }
        awaitOrKill(postmaster, patience);
    }

    private static void awaitOrKill(ProcessHandle process, Duration patience) {
        if (!goneWithin(process, patience)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            goneWithin(process, Duration.ofSeconds(SECONDS_TO_DIE));
        }
    }

    private static boolean goneWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
