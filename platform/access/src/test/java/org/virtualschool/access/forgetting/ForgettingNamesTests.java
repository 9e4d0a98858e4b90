package org.virtualschool.access.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.asking.AskingForAccess;

/** Names and addresses go ninety days after nobody needs them any longer; who did what, when and in which role stays. */
@AccessTest
class ForgettingNamesTests {

    private static final Duration JUST_BEFORE = Duration.ofDays(90).minusMinutes(5);
    private static final Duration JUST_AFTER = Duration.ofDays(90).plusMinutes(5);
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private ForgettingNames names;

    @Autowired
    private AskingForAccess asking;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transactions;

    private String administrator;

    @BeforeEach
    void somebodyWhoAnswers() {
        administrator = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Everyone());
        clock.moveAhead(Duration.ofDays(1_000)); // whatever other tests left is forgotten
        forget();
        clock.putBack();
    }

    @AfterEach
    void now() {
        clock.putBack();
    }

    @Test
    void anOpenInvitationKeepsItsNameUntilItHasBeenOverForLong() {
        invite("open@calderdale.example");

        clock.moveAhead(OPEN_FOR.plus(JUST_BEFORE));
        assertThat(forget()).isZero();
        assertThat(named("open@calderdale.example")).isEqualTo(1);

        clock.moveAhead(OPEN_FOR.plus(JUST_AFTER));
        assertThat(forget()).isEqualTo(1);
        assertThat(named("open@calderdale.example")).isZero();
        assertThat(forget()).isZero();
    }

    @Test
    void aWithdrawnOneIsForgottenSooner() {
        invite("gone@calderdale.example");
        var id = single("select id from access.invitation where email = 'gone@calderdale.example'");
        assertThat(browser.perform(post("/calderdale/invitations/" + id + "/withdraw")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);

        clock.moveAhead(JUST_BEFORE);
        assertThat(forget()).isZero();
        clock.moveAhead(JUST_AFTER);
        assertThat(forget()).isEqualTo(1);

        assertThat(named("gone@calderdale.example")).isZero();
        assertThat(single(
                        "select role || ' ' || (withdrawn_by is not null) || ' ' || (name is null) from access.invitation"
                                + " where id = '" + id + "'"))
                .isEqualTo("social-worker true true");
    }

    @Test
    void anAnsweredRequestLosesItsNameAndReasonAndKeepsItsAnswer() {
        var newcomer = person(someSubject());
        people.in("calderdale", () -> {
            asking.ask(newcomer, "Nia Quill", "Social worker", "I am new");
            return true;
        });
        clock.moveAhead(JUST_AFTER);
        assertThat(forget()).isZero();
        clock.putBack();
        var id = people.in("calderdale", () -> asking.latestOf(newcomer))
                .orElseThrow()
                .id();
        assertThat(browser.perform(post("/calderdale/people/requests/" + id + "/refuse")
                        .param("because", "Ask your manager")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);

        clock.moveAhead(JUST_AFTER);
        assertThat(forget()).isEqualTo(1);

        var left = people.in("calderdale", () -> asking.latestOf(newcomer)).orElseThrow();
        assertThat(left.name() + left.why()).isEmpty();
        assertThat(left.answer().orElseThrow().refusedBecause()).contains("Ask your manager");
        assertThat(left.role()).isEqualTo("Social worker");
        assertThat(audited()).contains("Names erased of invitations: 0, of requests: 1");
    }

    /** One council's night is not another's. */
    @Test
    void eachCouncilForgetsItsOwn() {
        invite("mine@calderdale.example");
        clock.moveAhead(OPEN_FOR.plus(JUST_AFTER));

        people.in("hillingdon", names::forgetOld);

        assertThat(named("mine@calderdale.example")).isEqualTo(1);
    }

    private void invite(String email) {
        assertThat(browser.perform(post("/calderdale/invitations")
                        .param("name", "Iris Quill")
                        .param("email", email)
                        .param("role", Roles.SOCIAL_WORKER)
                        .param("scope", "caseload")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);
    }

    private int forget() {
        return people.in("calderdale", names::forgetOld);
    }

    private int named(String email) {
        return Integer.parseInt(single("select count(*) from access.invitation where email = '" + email + "'"));
    }

    private String single(String sql) {
        return people.in(
                "calderdale",
                () -> Objects.requireNonNull(transactions.execute(
                        status -> String.valueOf(db.fetchSingle(sql).get(0)))));
    }

    private List<String> audited() {
        return people.in(
                "calderdale",
                () -> Objects.requireNonNull(transactions.execute(status -> db.fetch(
                                "select what from audit.entry where action = 'access.forget-names' order by at, id")
                        .getValues(0, String.class))));
    }
}
