package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** A form is filled in, the telephone rings, and it is sent when the sign-in is too old or over. */
@AccessTest
class LateFormTests {

    private static final String FORM = "/calderdale/invitations/new";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DatabaseAccess database;

    private Browser browser;

    private String administrator;

    private HttpResponse<String> form;

    @BeforeEach
    void openTheForm() {
        administrator = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
        browser = new Browser(port);
        TestRealm.next(Map.of("sub", administrator, "identity_provider", CALDERDALES_BROKER));
        browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);
        form = browser.open(FORM);
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 45, 7 * 60})
    void whatWasTypedIsOnThePageAfterSigningInAgain(int minutes) throws InterruptedException {
        sendAfter(minutes);
        assertThat(browser.address).endsWith("/sign-in/again");

        var page = signInAgain();

        assertThat(browser.address).endsWith(FORM);
        assertThat(page.body()).contains("We kept what you typed");
        assertThat(typed(page, "name")).isEqualTo("Ada Latecomer");
        assertThat(typed(page, "email")).isEqualTo("ada@calderdale.example");
        assertThat(Jsoup.parse(page.body())
                        .select("[name=scope][value=caseload]")
                        .hasAttr("checked"))
                .isTrue();
        var again = browser.open(FORM);
        assertThat(again.body()).doesNotContain("We kept", "Ada Latecomer");
        assertThat(browser.open("/calderdale/invitations").body()).doesNotContain("Ada Latecomer");
    }

    @Test
    void itIsForNobodyElseAndForNoOtherPage() throws InterruptedException {
        sendAfter(11);
        var other = someSubject();
        people.grant("calderdale", other, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
        clock.putBack();
        TestRealm.next(Map.of("sub", other, "identity_provider", CALDERDALES_BROKER));

        browser.open(OnwardRequests.START);
        assertThat(browser.address).endsWith("/sign-in/refused");
        browser.submit(browser.open("/sign-in"), Map.of("email", "robin@calderdale.example"));
        browser.open(OnwardRequests.START);

        assertThat(browser.open(FORM).body()).contains("Invite somebody").doesNotContain("Ada Latecomer", "We kept");
    }

    @Test
    void itIsKeptForADayAtMost() throws InterruptedException {
        sendAfter(11);
        RealPostgres.asSuperuser(
                database.url(),
                "update access.kept_form set kept_at = kept_at - interval '25 hours' where fields like '%Ada+Latecomer%'");

        assertThat(signInAgain().body()).contains("Invite somebody").doesNotContain("Ada Latecomer", "We kept");
    }

    private void sendAfter(int minutes) {
        clock.moveAhead(Duration.ofMinutes(minutes));
        var fields = new HashMap<String, String>();
        Jsoup.parse(form.body())
                .select("main input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(Map.of("name", "Ada Latecomer", "email", "ada@calderdale.example", "scope", "caseload"));
        browser.post("/calderdale/invitations", fields);
    }

    /** The realm has a clock of its own, and tells seconds: a new sign-in is of another one. */
    private HttpResponse<String> signInAgain() throws InterruptedException {
        clock.putBack();
        Thread.sleep(Duration.ofMillis(1_100));
        return browser.open(OnwardRequests.START);
    }

    private static String typed(HttpResponse<String> page, String field) {
        return Jsoup.parse(page.body()).expectFirst("[name=" + field + "]").attr("value");
    }
}
