package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.virtualschool.access.Roles;
import virtualschool.testing.StatementsSeen;

/**
 * How much the pages that are opened most say to the database, beginnings of transactions included: each is a journey there and back, and those
 * are most of a page's time (decision 0026). The figures hold a new session, which a real page seldom makes, one question of the test itself, and a
 * few that depend on what is known of the child. One goes up for something that a page newly shows, and for nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsOfAPageTests extends FourCouncils {

    private static final int TIMES = 5;

    @Autowired
    private Browser browser;

    @ParameterizedTest
    @CsvSource({
        "/{authority}, 27",
        "/{authority}/children, 22",
        "/{authority}/children/{child}, 45",
        "/{authority}/children/{child}/timeline, 56",
        "/{authority}/moves/{move}, 60"
    })
    void areNoMoreThan(String page, int most) {
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
        var path = Map.of(
                "authority",
                "north",
                "child",
                world().idsOf("north", "child").getFirst(),
                "move",
                world().idsOf("north", "move").getFirst());

        var said = fewest(new Route(HttpMethod.GET, page), head, path);

        assertThat(inAll(said)).as("%s", said).isBetween(1L, (long) most);
    }

    /** What was said, and how often: whatever else is at work now and then adds to some of the times. */
    private Map<String, Long> fewest(Route route, Caller caller, Map<String, String> path) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> {
                    var before = StatementsSeen.calls(DATABASE);
                    assertThat(browser.send(route, caller, path, Body.NONE).getStatus())
                            .isEqualTo(200);
                    var after = new TreeMap<>(StatementsSeen.calls(DATABASE));
                    after.replaceAll((words, calls) -> calls - before.getOrDefault(words, 0L));
                    after.values().removeIf(calls -> calls == 0);
                    return after;
                })
                .min(Comparator.comparing(StatementsOfAPageTests::inAll))
                .orElseThrow();
    }

    private static long inAll(Map<String, Long> said) {
        return said.values().stream().mapToLong(Long::longValue).sum();
    }
}
