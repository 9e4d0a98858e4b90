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

/** A session is used all day; after eight hours it is over all the same. */
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
        clock.moveAhead(Duration.ofHours(7).plusMinutes(55));

        assertThat(browser.open(PAGE).body()).isEqualTo("a secret");
    }

    @Test
    void endsAfterEightHoursAndGoesOnFromTheSameAddressAfterSigningInAgain() {
        clock.moveAhead(Duration.ofHours(8));

        var asked = browser.open(PAGE);
        assertThat(browser.address).endsWith("/sign-in");
        assertThat(asked.body()).doesNotContain("a secret");

        // The store of sessions has a clock of its own: under the moved one the session after is over at once too.
        clock.putBack();
        asked = browser.open(PAGE);
        assertThat(browser.address).endsWith("/sign-in");
        browser.submit(asked, Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);
        assertThat(browser.address).endsWith(PAGE);
    }

    /** The store notes each use; here the session is made older than its last use. */
    @Test
    void endsHoweverLatelyItWasUsed() {
        assertThat(browser.open(PAGE).body()).isEqualTo("a secret");

        rawSql.update(
                "update access.spring_session set creation_time = creation_time - ? where principal_name = ?",
                Duration.ofHours(8).toMillis(),
                subject);
        browser.open(PAGE);

        assertThat(browser.address).endsWith("/sign-in");
    }

    /** Whoever kept the old cookie has nothing by it. */
    @Test
    void isGoneForGood() {
        clock.moveAhead(Duration.ofHours(8));
        var kept = Map.copyOf(browser.cookies);
        browser.open(PAGE);
        clock.putBack();

        var thief = new Browser(port);
        thief.cookies.putAll(kept);
        thief.open(PAGE);

        assertThat(thief.address).endsWith("/sign-in");
    }
}
