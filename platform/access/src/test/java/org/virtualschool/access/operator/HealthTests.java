package org.virtualschool.access.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.NADIA;
import static org.virtualschool.access.People.OPERATORS_BROKER;
import static org.virtualschool.access.People.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.jobs.Backlog;
import org.virtualschool.post.Outbox;
import org.virtualschool.post.Trouble;

@AccessTest
class HealthTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate rawSql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void isShownToTheOperatorInFigures() {
        var page = browser.perform(
                MockMvcRequestBuilders.get("/operator/councils/calderdale").with(signedIn(NADIA, OPERATORS_BROKER)));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Pages about children", "opened in the last seven days", "Mail", "Work in the background");
    }

    @Test
    void marksACouncilWhoseWorkWasGivenUp() {
        assertThat(operator("/operator/councils/hillingdon")).contains("Gets done");
        var parked = UUID.randomUUID();
        inHillingdon(
                "insert into jobs.parked_job values (?, ?, 'test.work', 'x', '{\"secret\": \"payload\"}', 'trouble', now())",
                parked);

        assertThat(operator("/operator/councils/hillingdon"))
                .contains("1 given up in the last seven days")
                .doesNotContain("payload", "test.work");
        assertThat(rowOf("Hillingdon")).contains("Mail or work is stuck");
        assertThat(rowOf("Calderdale")).doesNotContain("stuck");

        inHillingdon("delete from jobs.parked_job where tenant_id = ? and id = ?", parked);
        assertThat(rowOf("Hillingdon")).doesNotContain("stuck");
    }

    @Test
    void saysSinceWhenWorkWaits() {
        assertThat(Health.words(new Backlog(0, Optional.empty(), 0))).isEqualTo("Gets done");
        assertThat(Health.words(new Backlog(2, Optional.of(Instant.parse("2026-11-01T07:30:00Z")), 1)))
                .isEqualTo("2 waiting, the oldest since 1 November 2026 at 7:30am. 1 given up in the last seven days.");
    }

    private String rowOf(String council) {
        return Jsoup.parse(operator("/operator")).select("tr").stream()
                .map(Element::text)
                .filter(row -> row.startsWith(council))
                .findFirst()
                .orElseThrow();
    }

    private String operator(String address) {
        var answer = browser.perform(MockMvcRequestBuilders.get(address).with(signedIn(NADIA, OPERATORS_BROKER)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void inHillingdon(String sql, UUID parked) {
        people.in(
                "hillingdon",
                () -> transactions.execute(
                        status -> rawSql.update(sql, people.idOf("hillingdon").number(), parked)));
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
