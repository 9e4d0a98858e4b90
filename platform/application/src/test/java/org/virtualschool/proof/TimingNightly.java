package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** How long an answer takes tells nothing: another's identifier and nobody's are refused alike fast. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimingNightly extends FourCouncils {

    private static final int PAIRS = 1_000;
    private static final int WARM_UP = 100;
    private static final Duration AT_MOST = Duration.ofMillis(5);

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "/{authority}/children/{child}, child, child, virtual-school-head",
        "/{authority}/children/{child}/placement, child, child, social-worker",
        "/{authority}/children/{child}/timeline, child, told, key-stage-coordinator",
        "/{authority}/notices/{id}, id, notice, virtual-school-head",
        "/{authority}/inbox/{id}, id, inbox, virtual-school-head",
        "/{authority}/imports/{id}, id, import, virtual-school-administrator",
        "/api/v1/{authority}/children/{child}, child, told, machine-client",
        "/api/v1/{authority}/inbox/notices/{id}, id, inbox, machine-client"
    })
    void takesNoLongerForAnothersThanForNobodys(String pattern, String variable, String kind, String role) {
        var route = new Route(HttpMethod.GET, pattern);
        var caller = new Caller("north", role);
        var theirs = world().idsOf("south", kind);
        var foreign = new long[PAIRS];
        var nobodys = new long[PAIRS];
        for (int i = -WARM_UP; i < PAIRS; i++) {
            var pair = i;
            var one = time(route, caller, variable, theirs.get(Math.floorMod(pair, theirs.size())));
            var other = time(route, caller, variable, UUID.randomUUID().toString());
            if (pair >= 0) {
                foreign[pair] = one;
                nobodys[pair] = other;
            }
        }

        var difference = Duration.ofNanos(Math.abs(median(foreign) - median(nobodys)));

        ProofReport.tried(
                "B6",
                route + " as " + role + ": medians " + median(foreign) / 1_000 + " and " + median(nobodys) / 1_000
                        + " µs",
                PAIRS + " pairs",
                difference.compareTo(AT_MOST) < 0 ? 0 : 1);
        assertThat(difference).isLessThan(AT_MOST);
    }

    private long time(Route route, Caller caller, String variable, String id) {
        var path = Map.of("authority", caller.council(), variable, id);
        var begun = System.nanoTime();
        var answer = browser.send(route, caller, path, Body.NONE);
        var taken = System.nanoTime() - begun;
        assertThat(answer.getStatus()).isEqualTo(404);
        return taken;
    }

    private static long median(long[] times) {
        var sorted = Arrays.copyOf(times, times.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
