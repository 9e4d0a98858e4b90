package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.virtualschool.proof.EveryAuthority;

/** B37: every authority in England brought on by script, twice; the second time changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringingEnglandOnNightly {

    private final Platform platform = new Platform();
    private final OperatorsTerminal operator = OperatorsTerminal.of(platform.keycloak());

    @TempDir
    private Path folder;

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void everyAuthorityIsBroughtOnAndThenNothingChanges() {
        var files = new EveryAuthority(platform.manifestOf("leeds")).writtenTo(folder);
        var arguments = new String[files.size() + 1];
        arguments[0] = "apply";
        for (int i = 0; i < files.size(); i++) {
            arguments[i + 1] = files.get(i);
        }

        var began = System.nanoTime();
        var first = operator.says(arguments);
        var between = System.nanoTime();
        var second = operator.says(arguments);
        var end = System.nanoTime();

        assertThat(first.code()).as(first.text()).isZero();
        assertThat(first.text().lines().filter(line -> line.endsWith(": applied")))
                .hasSize(files.size());
        assertThat(second.text().lines().filter(line -> line.endsWith(": no-change")))
                .hasSize(files.size());
        assertThat(second.text().lines()).hasSize(2 * files.size());
        System.out.println("B37: " + files.size() + " councils brought on in "
                + Duration.ofNanos(between - began).toMillis() + " ms, again without change in "
                + Duration.ofNanos(end - between).toMillis() + " ms");
    }
}
