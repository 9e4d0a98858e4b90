package org.virtualschool.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.TestRealm;

/** Whoever lost a phone is signed in nowhere any more, and nobody else is signed out by it. */
@AccessTest
class EndingSessionsTests {

    private static final String PAGE = "/calderdale/planted/who";
    private static final String ASKED_TO_SIGN_IN = "Work email address";

    @LocalServerPort
    private int port;

    @Autowired
    private EndingSessions sessions;

    @Test
    void endsEverySessionOfThePersonAndNoOther() {
        var subject = someSubject();
        var one = signedIn(subject);
        var another = signedIn(subject);
        var somebodyElse = signedIn(someSubject());
        assertThat(one.open(PAGE).body()).doesNotContain(ASKED_TO_SIGN_IN);

        sessions.of(subject);

        assertThat(one.open(PAGE).body()).contains(ASKED_TO_SIGN_IN);
        assertThat(another.open(PAGE).body()).contains(ASKED_TO_SIGN_IN);
        assertThat(somebodyElse.open(PAGE).body()).doesNotContain(ASKED_TO_SIGN_IN);
    }

    private Browser signedIn(String subject) {
        TestRealm.next(Map.of("sub", subject, "identity_provider", CALDERDALES_BROKER));
        var browser = new Browser(port);
        browser.submit(browser.open("/sign-in"), Map.of("email", "x@calderdale.example"));
        browser.open(OnwardRequests.START);
        return browser;
    }
}
