package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.SCHOOLS_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;
import org.virtualschool.tenancy.DatabaseAccess;
import virtualschool.testing.RealPostgres;

/** Somebody of a school works for two councils: Calderdale allows a pause of 30 minutes, Hillingdon one of 10. */
@AccessTest
class IdleSessionTests {

    private static final String CALDERDALE = "/calderdale/planted/children";
    private static final String HILLINGDON = "/hillingdon/planted/children";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DatabaseAccess database;

    private Browser browser;

    private String subject;

    @BeforeEach
    void signIn() {
        limits("idle_minutes = 10, longest_hours = 1");
        subject = someSubject();
        people.grant("calderdale", subject, Roles.COORDINATOR, new Scope.Everyone());
        people.grant("hillingdon", subject, Roles.COORDINATOR, new Scope.Everyone());
        browser = new Browser(port);
        realmSaysNow();
        browser.submit(browser.open("/sign-in"), Map.of("email", "dee@schools.example"));
        browser.open(OnwardRequests.START);
    }

    @AfterEach
    void putBack() {
        clock.putBack();
        limits("idle_minutes = 30, longest_hours = 8");
    }

    @Test
    void eachCouncilAllowsAPauseOfItsOwn() {
        assertThat(secrets(HILLINGDON)).isTrue();
        clock.moveAhead(Duration.ofMinutes(9));
        assertThat(secrets(HILLINGDON)).isTrue();
        clock.moveAhead(Duration.ofMinutes(20));

        assertThat(secrets(HILLINGDON)).isFalse();
        assertThat(browser.address).endsWith("/sign-in/again");
        assertThat(secrets(CALDERDALE)).isTrue();
    }

    /** What the dialog asks before the pause is over. */
    @Test
    void whoSaysThatHeIsStillThereMakesNoPause() {
        for (var minutes = 0; minutes < 50; minutes += 9) {
            clock.moveAhead(Duration.ofMinutes(minutes));
            assertThat(browser.open("/still-here").statusCode()).isEqualTo(204);
        }

        assertThat(secrets(HILLINGDON)).isTrue();
        assertThat(new Browser(port).open("/still-here").body()).contains("Work email address");
    }

    @Test
    void aPageSaysHowLongTheSignInStillCounts() {
        people.grant("hillingdon", subject, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(browser.open("/hillingdon/people").body())
                .contains("data-idle=\"600\"", "src=\"/assets/session.js")
                .containsPattern("data-longest=\"3(540|600)\"");
        assertThat(browser.open("/signed-out").body()).doesNotContain("session.js", "<dialog");
    }

    /** The click in between is at the patient council: it does not make up for the pause before. */
    @Test
    void anotherCouncilsPatienceLoosensNothing() {
        clock.moveAhead(Duration.ofMinutes(25));
        assertThat(secrets(CALDERDALE)).isTrue();
        clock.moveAhead(Duration.ofMinutes(26));
        assertThat(secrets(CALDERDALE)).isTrue();

        assertThat(secrets(HILLINGDON)).isFalse();
    }

    /** Whoever works without a pause is not idle, wherever the clicks are. */
    @Test
    void workAtOneCouncilIsNoPauseForTheOther() {
        for (var minutes = 0; minutes < 50; minutes += 9) {
            clock.moveAhead(Duration.ofMinutes(minutes));
            assertThat(secrets(CALDERDALE)).isTrue();
        }

        assertThat(secrets(HILLINGDON)).isTrue();
    }

    @Test
    void eachCouncilAllowsADayOfItsOwn() {
        for (var minutes = 0; minutes <= 63; minutes += 9) {
            clock.moveAhead(Duration.ofMinutes(minutes));
            assertThat(secrets(CALDERDALE)).isTrue();
        }

        assertThat(secrets(HILLINGDON)).isFalse();
    }

    @Test
    void signingInAgainBeginsAnewAndLeadsBack() throws InterruptedException {
        clock.moveAhead(Duration.ofMinutes(20));
        assertThat(secrets(HILLINGDON)).isFalse();

        // The realm has a clock of its own: under the moved one its next sign-in would be 20 minutes old at once.
        clock.putBack();
        Thread.sleep(Duration.ofMillis(1_100));
        browser.open(OnwardRequests.START);

        assertThat(TestRealm.lastRequest())
                .containsEntry("prompt", "login")
                .containsEntry("kc_idp_hint", SCHOOLS_BROKER);
        assertThat(browser.address).endsWith(HILLINGDON);
    }

    private boolean secrets(String page) {
        return browser.open(page).body().equals("a secret");
    }

    private void realmSaysNow() {
        TestRealm.next(Map.of("sub", subject, "identity_provider", SCHOOLS_BROKER));
    }

    private void limits(String values) {
        RealPostgres.asSuperuser(database.url(), "update tenancy.tenant set " + values + " where slug = 'hillingdon'");
    }
}
