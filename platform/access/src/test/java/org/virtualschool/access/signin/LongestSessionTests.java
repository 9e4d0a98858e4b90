package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;

/** A session is used all day; after eight hours it counts no longer in a council that allows so much, and after twelve nowhere. */
@AccessTest
class LongestSessionTests {

    private static final String PAGE = "/calderdale/planted/children";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate rawSql;

    private Browser browser;

    private String subject;

    @BeforeEach
    void signIn() {
        subject = someSubject();
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());
        browser = new Browser(port);
        TestRealm.next(Map.of("sub", subject, "identity_provider", CALDERDALES_BROKER));
        browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void goesOnUntilTheEighthHour() {
        useUntil(Duration.ofHours(7).plusMinutes(55));

        assertThat(browser.open(PAGE).body()).isEqualTo("a secret");
    }

    @Test
    void endsAfterEightHoursAndGoesOnFromTheSameAddressAfterSigningInAgain() throws InterruptedException {
        useUntil(Duration.ofHours(7).plusMinutes(55));
        clock.moveAhead(Duration.ofHours(8));

        var asked = browser.open(PAGE);
        assertThat(browser.address).endsWith("/sign-in/again");
        assertThat(asked.body())
                .contains("for as long as this authority allows")
                .doesNotContain("a secret");

        // The realm has a clock of its own: under the moved one its next sign-in would be eight hours old at once.
        clock.putBack();
        Thread.sleep(Duration.ofMillis(1_100));
        browser.open(OnwardRequests.START);
        assertThat(browser.address).endsWith(PAGE);
    }

    /** Clicks every 25 minutes. */
    private void useUntil(Duration end) {
        for (var at = Duration.ZERO; at.compareTo(end) <= 0; at = at.plusMinutes(25)) {
            clock.moveAhead(at);
            assertThat(browser.open(PAGE).body()).as(at.toString()).isEqualTo("a secret");
        }
        clock.moveAhead(end);
    }

    /** The store notes each use; here the session is made older than its last use. */
    @Test
    void endsHoweverLatelyItWasUsed() {
        assertThat(browser.open(PAGE).body()).isEqualTo("a secret");

        rawSql.update(
                "update access.spring_session set creation_time = creation_time - ? where principal_name = ?",
                Duration.ofHours(12).toMillis(),
                subject);
        browser.open(PAGE);

        assertThat(browser.address).endsWith("/sign-in");
    }

    /** Whoever kept the old cookie has nothing by it. */
    @Test
    void isGoneForGood() {
        clock.moveAhead(Duration.ofHours(12));
        var kept = Map.copyOf(browser.cookies);
        browser.open(PAGE);
        clock.putBack();

        var thief = new Browser(port);
        thief.cookies.putAll(kept);
        thief.open(PAGE);

        assertThat(thief.address).endsWith("/sign-in");
    }
}
