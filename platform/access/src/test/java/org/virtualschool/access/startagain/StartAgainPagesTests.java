package org.virtualschool.access.startagain;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.signedInWithAnAccount;
import static org.virtualschool.access.People.someSubject;
import static org.virtualschool.access.People.withAnAccount;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.Me;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.access.Scope;
import org.virtualschool.access.StartingAgain;
import org.virtualschool.access.StartingAgain.State;
import org.virtualschool.access.TestAccounts;
import org.virtualschool.access.TestRealm;
import org.virtualschool.access.membership.NationalRoles;
import org.virtualschool.access.support.Kirklees;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.web.NotFound;

/** Whoever lost phone or password starts again: the account is emptied first, and then a link reaches its own address, once. */
@AccessTest
class StartAgainPagesTests {

    private static final Pattern JOIN = Pattern.compile("http://localhost(/invitations/calderdale/[A-Za-z0-9_-]{43})");
    private static final Pattern LINK =
            Pattern.compile("http://localhost(/sign-in/start-again/calderdale/[A-Za-z0-9_-]{43})");
    private static final Scope SCHOOL = new Scope.SchoolRoll(Set.of(102400));
    private static final String REASON = "The phone fell into the Calder";
    private static final String[] EMPTIED = {
        "without the-password", "without the-otp", "without the-webauthn", "signed out", "[\"UPDATE_PASSWORD\"]"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private People people;

    @Autowired
    private StartingAgain startingAgain;

    @Autowired
    private Emptying emptying;

    @Autowired
    private JdbcTemplate rawSql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableClock clock;

    private Me head;
    private String account;
    private String invited;
    private Asked asked;

    @BeforeEach
    void aTeacherWithAnAccount() {
        head = new Me(People.person(someSubject()), "Harriet", List.of());
        account = someSubject();
        TestRealm.ACCOUNTS.complete(account);
        invited = UUID.randomUUID() + "@greenfield.example";
        asked = joined(invited, () -> signedInWithAnAccount(account));
    }

    @AfterEach
    void everythingWorksAgain() {
        TestRealm.ACCOUNTS.work();
        clock.putBack();
    }

    @Test
    void emptiesTheAccountAndSendsTheLinkToItsOwnAddressAlone() {
        letStartAgain();

        assertThat(page(link())).contains("Calderdale Virtual School lets you start again", "A passkey");
        assertThat(TestRealm.ACCOUNTS.deedsTo(account)).containsExactly(EMPTIED);
        assertThat(TestRealm.ACCOUNTS.credentialsOf(account)).isEmpty();
        assertThat(TestRealm.MAIL.to(invited)).hasSize(1);
        assertThat(latest()).isEqualTo(State.SENT);
        assertThat(audited("calderdale"))
                .anyMatch(line -> line.endsWith(REASON))
                .anyMatch(line -> line.contains("the link sent"));
    }

    @Test
    void theLinkLeadsToANewPasswordAndFactorOnce() {
        letStartAgain();
        var link = link();

        assertThat(choose(link, "")).hasStatus(422).bodyText().contains("Choose a second factor");
        assertThat(choose(link, "PASSKEY")).hasStatusOk().bodyText().contains("one more message");

        assertThat(TestRealm.ACCOUNTS.linksTo(account)).containsExactly("[\"UPDATE_PASSWORD\",\"webauthn-register\"]");
        assertThat(latest()).isEqualTo(State.USED);
        assertThat(choose(link, "CODE")).hasStatus(404).bodyText().contains("This link does not work");
        assertThat(pages.perform(get(link))).hasStatus(404);
        assertThat(TestRealm.ACCOUNTS.linksTo(account)).hasSize(1);
    }

    @Test
    void theLinkStaysWhereKeycloakSendsNothing() {
        letStartAgain();
        var link = link();
        TestRealm.ACCOUNTS.breakDownAt("execute-actions-email");

        assertThat(choose(link, "CODE")).hasStatus(503).bodyText().contains("nothing was changed");
        TestRealm.ACCOUNTS.work();

        assertThat(choose(link, "CODE")).hasStatusOk();
        assertThat(TestRealm.ACCOUNTS.linksTo(account)).containsExactly("[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]");
    }

    @Test
    void leavesAnAccountAloneThatHasASecondFactorAgain() {
        letStartAgain();
        var link = link();
        TestRealm.ACCOUNTS.complete(account);

        assertThat(choose(link, "CODE")).hasStatusOk().bodyText().contains("already");
        assertThat(TestRealm.ACCOUNTS.linksTo(account)).isEmpty();
    }

    @Test
    void runsOutAfterThreeDays() {
        letStartAgain();
        var link = link();
        clock.moveAhead(Duration.ofDays(3).minusMinutes(1));
        assertThat(pages.perform(get(link))).hasStatusOk();

        clock.moveAhead(Duration.ofDays(3).plusMinutes(1));

        assertThat(pages.perform(get(link))).hasStatus(404);
        assertThat(choose(link, "CODE")).hasStatus(404);
        assertThat(latest()).isEqualTo(State.OVER);
    }

    @Test
    void aSecondTakesThePlaceOfTheFirst() {
        letStartAgain();
        var first = link();
        letStartAgain();
        await().atMost(20, SECONDS).until(() -> mail().size() == 2);

        assertThat(link()).isNotEqualTo(first);
        assertThat(pages.perform(get(first))).hasStatus(404);
        assertThat(pages.perform(get(link()))).hasStatusOk();
    }

    /** Cut short between two steps: nobody has a link, the old ways in stay closed, and the next try does all of it. */
    @Test
    void isDoneWhollyOrTriedAgain() {
        TestRealm.ACCOUNTS.breakDownAt("logout");
        letStartAgain();
        await().atMost(20, SECONDS)
                .until(() -> TestRealm.ACCOUNTS.credentialsOf(account).isEmpty());

        assertThat(latest()).isEqualTo(State.BEGUN);
        assertThat(mail()).isEmpty();
        TestRealm.ACCOUNTS.work();

        assertThat(page(link())).contains("lets you start again");
        assertThat(TestRealm.ACCOUNTS.deedsTo(account)).endsWith("signed out", "[\"UPDATE_PASSWORD\"]");
    }

    @Test
    void isGivenUpInTheEndAndCanBeAskedForOnceMore() {
        TestRealm.ACCOUNTS.breakDown();
        letStartAgain();
        var id = new StartAgainId(in(
                "calderdale",
                () -> rawSql.queryForObject(
                        "select id from access.start_again where person_id = ?", UUID.class, person())));

        in("calderdale", () -> {
            emptying.parked(new Emptying.OfOne(people.idOf("calderdale"), id));
            return true;
        });

        assertThat(latest()).isEqualTo(State.GIVEN_UP);
        TestRealm.ACCOUNTS.work();
        letStartAgain();
        assertThat(page(link())).contains("lets you start again");
        assertThat(mail()).as("the first came to nothing").hasSize(1);
    }

    @Test
    void isForNobodyWithoutAnAccountOfTheRealmsOwn() {
        var subject = someSubject();
        var byProvider = joined(UUID.randomUUID() + "@schools.example", () -> signedIn(subject, "schools"));

        for (var other : List.of(byProvider, new Asked(UUID.randomUUID()))) {
            assertThatThrownBy(() -> letStartAgain("calderdale", other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> letStartAgain("hillingdon", asked)).isInstanceOf(NotFound.class);
        assertThat(in("calderdale", () -> startingAgain.ownAccounts(List.of(asked, byProvider))))
                .containsOnlyKeys(asked);
        assertThat(in("hillingdon", () -> startingAgain.ownAccounts(List.of(asked))))
                .isEmpty();
    }

    @Test
    void isForNobodyWhoseAccessHasEnded() {
        letStartAgain();
        var link = link();
        in(
                "calderdale",
                () -> rawSql.update(
                        "update access.membership set revoked_at = now(), revoked_by = person_id where person_id = ?",
                        person()));

        assertThat(pages.perform(get(link))).hasStatus(404);
        assertThatThrownBy(this::letStartAgain).isInstanceOf(NotFound.class);
    }

    @Test
    void thePersonsOtherCouncilLearnsThatItHappenedAndNotWhy(
            @Autowired Catalogue catalogue, @Autowired NationalRoles roles, @Autowired Tenants tenants) {
        if (tenants.bySlug("kirklees").isEmpty()) {
            catalogue.apply(ManifestText.read(Kirklees.MANIFEST));
            roles.giveTo(tenants.bySlug("kirklees").orElseThrow());
            in("kirklees", () -> {
                catalogue.goLive();
                return true;
            });
        }
        people.grant("kirklees", withAnAccount(account), Roles.SENCO, SCHOOL);
        var left = people.grant("hillingdon", withAnAccount(account), Roles.SENCO, SCHOOL);
        people.revoke("hillingdon", left);

        letStartAgain();

        await().atMost(20, SECONDS)
                .until(() -> TestRealm.MAIL.to("head@kirklees.example").stream()
                        .anyMatch(one -> one.text().contains("/kirklees/people/" + withAnAccount(account))));
        assertThat(audited("kirklees"))
                .anyMatch(line -> line.contains(withAnAccount(account).toString()));
        assertThat(audited("hillingdon"))
                .noneMatch(line -> line.contains(withAnAccount(account).toString()) && line.contains("emptied"));
        assertThat(audited("kirklees")).noneMatch(line -> line.contains(REASON) || line.contains("Calderdale"));
        assertThat(TestRealm.MAIL.to("head@kirklees.example"))
                .noneMatch(one -> one.text().contains(REASON) || one.text().contains("Calderdale"));
    }

    @Test
    void answersWhatNeverWasLikeWhatIsOver() {
        var never = "/sign-in/start-again/calderdale/" + "a".repeat(43);

        for (var address :
                List.of(never, never.replace("calderdale", "nowhere"), never.replace("calderdale", "hillingdon"))) {
            assertThat(pages.perform(get(address))).hasStatus(404).bodyText().contains("This link does not work");
            assertThat(choose(address, "CODE")).hasStatus(404);
        }
    }

    private UUID person() {
        return withAnAccount(account).value();
    }

    private void letStartAgain() {
        letStartAgain("calderdale", asked);
    }

    private void letStartAgain(String council, Asked whom) {
        in(council, () -> {
            startingAgain.letStartAgain(head, whom, REASON);
            return true;
        });
    }

    private State latest() {
        return in("calderdale", () -> startingAgain.ownAccounts(List.of(asked))).values().stream()
                .findFirst()
                .flatMap(StartingAgain.OwnAccount::latest)
                .orElseThrow()
                .state();
    }

    private List<virtualschool.testing.mail.CaughtMail> mail() {
        return TestRealm.MAIL.to(TestAccounts.addressOf(account));
    }

    /** The latest link. */
    private String link() {
        await().atMost(20, SECONDS).until(() -> !mail().isEmpty());
        var found = LINK.matcher(mail().getLast().text());
        assertThat(found.find()).as(mail().getLast().text()).isTrue();
        return found.group(1);
    }

    private String page(String link) {
        var answer = pages.perform(get(link));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult choose(String link, String factor) {
        return pages.perform(post(link).param("factor", factor).with(csrf()));
    }

    private List<String> audited(String council) {
        return in(council, () -> rawSql.queryForList("select what from audit.entry", String.class));
    }

    private <T> T in(String council, Supplier<T> work) {
        return people.in(council, () -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    /** Asks Terry Fox to join as designated teacher, who does; what asked him. */
    private Asked joined(
            String address, Supplier<org.springframework.test.web.servlet.request.RequestPostProcessor> browser) {
        var administrator = someSubject();
        people.grant("calderdale", administrator, Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        assertThat(pages.perform(post("/calderdale/invitations")
                        .param("name", "Terry Fox")
                        .param("email", address)
                        .param("role", Roles.DESIGNATED_TEACHER)
                        .param("scope", "schools")
                        .param("schools", "102400")
                        .with(csrf())
                        .with(signedIn(administrator, CALDERDALES_BROKER))))
                .hasStatus(303);
        await().atMost(20, SECONDS).until(() -> !TestRealm.MAIL.to(address).isEmpty());
        var found = JOIN.matcher(TestRealm.MAIL.to(address).getFirst().text());
        assertThat(found.find()).isTrue();
        assertThat(pages.perform(post(found.group(1)).with(csrf()).with(browser.get())))
                .hasStatus(303);
        return new Asked(in(
                "calderdale",
                () -> rawSql.queryForObject("select id from access.invitation where email = ?", UUID.class, address)));
    }
}
