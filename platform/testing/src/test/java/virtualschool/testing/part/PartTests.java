package virtualschool.testing.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTests {

    private static final URI NOBODY = URI.create("http://localhost:1/");

    @TempDir
    Path folder;

    @Test
    void saysHowItsLogEndsWhenItStopsBeforeItIsReady() {
        var part = start("echo first; echo the disk is full; exit 3");

        assertThatThrownBy(() -> part.awaitAnswer(NOBODY, Duration.ofSeconds(20)))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("The clock stopped before it was ready")
                .hasMessageContaining("the disk is full");
    }

    @Test
    void isGivenUpWhenItDoesNotAnswer() {
        var part = start("exec sleep 60");
        try {
            assertThatThrownBy(() -> part.awaitAnswer(NOBODY, Duration.ofMillis(300)))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("did not answer at http://localhost:1/");
        } finally {
            part.stop(Duration.ofSeconds(5));
        }
    }

    @Test
    void isAwaitedUntilItEndsByItself() {
        start("exec true").awaitEnd(Duration.ofSeconds(5));

        assertThatThrownBy(() -> start("echo no such table; exit 1").awaitEnd(Duration.ofSeconds(5)))
                .isInstanceOf(PartFailed.class)
                .hasMessageContainingAll("stopped before it was ready", "no such table");
        var endless = start("exec sleep 60");
        assertThatThrownBy(() -> endless.awaitEnd(Duration.ofMillis(100)))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("did not end");
        endless.stop(Duration.ofSeconds(5));
    }

    @Test
    void endsWhenAsked() {
        var part = start("exec sleep 60");

        part.stop(Duration.ofSeconds(5));

        assertThat(part.alive()).isFalse();
        assertThat(new ProcessIds(folder).running("clock")).isEmpty();
    }

    @Test
    void isForcedWhenItDoesNotListen() {
        var part = start("trap '' TERM; echo deaf; while :; do sleep 0.2; done");

        await().until(() -> Files.readString(folder.resolve("clock.log")).contains("deaf"));

        part.stop(Duration.ofMillis(300));

        assertThat(part.alive()).isFalse();
    }

    @Test
    void isNotTakenForAStrangerWithItsNumber() throws Exception {
        var part = start("exec sleep 60");
        try {
            var file = folder.resolve("clock.pid");
            var number = Files.readString(file).split(" ", 2)[0];
            Files.writeString(file, number + " 2001-01-01T00:00:00Z");

            assertThat(new ProcessIds(folder).running("clock")).isEmpty();
        } finally {
            part.stop(Duration.ofSeconds(5));
        }
    }

    private Part start(String script) {
        return Part.start(
                "clock", List.of("/bin/sh", "-c", script), folder.resolve("clock.log"), new ProcessIds(folder));
    }
}
