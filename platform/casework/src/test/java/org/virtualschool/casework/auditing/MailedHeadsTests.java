package org.virtualschool.casework.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.People;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;

/** The audit's head leaves the platform once a day, for where the council's own office reads mail. */
@CaseworkTest
class MailedHeadsTests {

    private static final String COUNCIL = "calderdale";

    @Value("${virtual-school.database.url}")
    private String database;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Rounds rounds;

    @Autowired
    private MailingHeads mailing;

    @Autowired
    private AuditChain chain;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DSLContext db;

    @AfterEach
    void nobodyElseIsMailedTo() {
        thereIsNoMailbox();
    }

    @BeforeEach
    void aNewChain() {
        asSuperuser("truncate audit.seal, audit.sealed_entry, audit.handed_head, casework.mailed_head, post.message");
        mailboxIs("head@calderdale.example");
        people.visitor(COUNCIL, "Somebody", Roles.SOCIAL_WORKER, new Scope.Caseload());
    }

    @Test
    void saysToTheHeadsOfficeWhatThePageSays() {
        rounds.eachNight();

        assertThat(messages())
                .singleElement()
                .asString()
                .contains("head@calderdale.example", head(), "/calderdale/audit/chain");
        assertThat(page()).contains("mailed each morning to head@calderdale.example", "Waiting");
    }

    /** The second round finds a longer chain: what is mailed and shown stays the first of the day. */
    @Test
    void goesOutOnceADay() {
        rounds.eachNight();
        people.visitor(COUNCIL, "Somebody else", Roles.SOCIAL_WORKER, new Scope.Caseload());
        rounds.eachNight();

        assertThat(messages()).singleElement().asString().contains(head());
    }

    @Test
    void goesOutOnceThoughTwoCopiesMailItAtTheSameTime() {
        thereIsNoMailbox();
        rounds.eachNight();
        mailboxIs("head@calderdale.example");

        var copies = Stream.generate(() -> CompletableFuture.runAsync(this::mailToday))
                .limit(6)
                .toList();
        copies.forEach(copy -> copy.handle((done, taken) -> true).join());

        assertThat(messages()).hasSize(1);
    }

    /** The newest head holds all that was before it: after days without the platform one message makes up for them. */
    @Test
    void theLatestMakesUpForDaysThatWereMissed() {
        rounds.eachNight();
        asSuperuser("update audit.handed_head set day = day - 3");
        asSuperuser("update casework.mailed_head set day = day - 3");

        rounds.eachNight();

        assertThat(messages()).hasSize(2);
    }

    @Test
    void aHeadOfAnotherDayIsNotMailed() {
        thereIsNoMailbox();
        rounds.eachNight();
        asSuperuser("update audit.handed_head set day = day - 3");
        mailboxIs("head@calderdale.example");

        mailToday();

        assertThat(messages()).isEmpty();
    }

    @Test
    void staysHereWhereNobodySaidWhereItShouldGo() {
        thereIsNoMailbox();

        rounds.eachNight();

        assertThat(messages()).isEmpty();
        assertThat(page()).contains("Nothing is mailed", head());
    }

    @Test
    void isNoBusinessOfAnotherCouncil() {
        people.visitor("hillingdon", "Somebody", Roles.SOCIAL_WORKER, new Scope.Caseload());

        rounds.eachNight();

        assertThat(messages("hillingdon")).isEmpty();
    }

    private void mailToday() {
        people.in(COUNCIL, () -> {
            mailing.mailToday();
            return true;
        });
    }

    private String head() {
        return people.in(COUNCIL, () -> chain.heads(1)).getFirst().head().toString();
    }

    private List<String> messages() {
        return messages(COUNCIL);
    }

    private List<String> messages(String council) {
        return people.in(
                council,
                () -> db.fetch("select recipient || ' ' || coalesce(particulars::text, '') from post.message"
                                + " where kind = 'casework.audit-head' order by asked_at")
                        .getValues(0, String.class));
    }

    private String page() {
        var auditor = people.visitor(COUNCIL, "Audrey", Roles.AUDITOR, new Scope.Everyone());
        var answer = browser.perform(get("/calderdale/audit/chain").with(auditor.browser()))
                .getResponse();
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void mailboxIs(String mailbox) {
        asSuperuser("update tenancy.settled set manifest = manifest || '{\"mailboxes\": {\"head\": \"" + mailbox
                + "\"}}'" + " where tenant_no = "
                + tenants.bySlug(COUNCIL).orElseThrow().id());
    }

    private void thereIsNoMailbox() {
        asSuperuser("update tenancy.settled set manifest = manifest - 'mailboxes'");
    }

    private void asSuperuser(String sql) {
        RealPostgres.asSuperuser(database, "set session_replication_role = replica; " + sql);
    }
}
