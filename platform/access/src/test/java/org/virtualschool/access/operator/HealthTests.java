package org.virtualschool.access.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.NADIA;
import static org.virtualschool.access.People.OPERATORS_BROKER;
import static org.virtualschool.access.People.signedIn;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.virtualschool.access.AccessTest;
import org.virtualschool.post.Outbox;
import org.virtualschool.post.Trouble;

@AccessTest
class HealthTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired
    private MockMvcTester browser;

    @Test
    void isShownToTheOperatorInFigures() {
        var page = browser.perform(
                MockMvcRequestBuilders.get("/operator/councils/calderdale").with(signedIn(NADIA, OPERATORS_BROKER)));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Pages about children", "opened in the last seven days", "Mail");
    }

    @Test
    void saysNothingOfMailThatHasJustBeenAskedFor() {
        var outbox = new Outbox(3, Optional.of(NOW.minusSeconds(60)), 0, Optional.of(Trouble.SERVER_BUSY));

        assertThat(Health.words(outbox, NOW)).isEqualTo("Goes out");
    }

    @Test
    void saysSinceWhenMailWaitsAndWhy() {
        var outbox = new Outbox(
                3, Optional.of(Instant.parse("2026-11-01T07:30:00Z")), 2, Optional.of(Trouble.SERVER_UNREACHABLE));

        assertThat(Health.words(outbox, NOW))
                .contains("3 waiting, the oldest since 1 November 2026", "2 given up", "cannot be reached");
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void hasWordsForEveryTrouble(Trouble trouble) {
        var words = Health.words(new Outbox(0, Optional.empty(), 1, Optional.of(trouble)), NOW);

        assertThat(words)
                .startsWith("1 given up in the last seven days. Latest reason: ")
                .doesNotContain("_");
    }
}
