package org.virtualschool.casework.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.People;
import org.virtualschool.casework.People.Visitor;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;

/** Checking the audit on its page, and the rounds that keep its chain. */
@CaseworkTest
class ChainPagesTests {

    @Value("${virtual-school.database.url}")
    private String database;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Rounds rounds;

    @Autowired
    private AuditChain chain;

    @Autowired
    private Tenants tenants;

    @BeforeEach
    void aNewChain() {
        asSuperuser("truncate audit.seal, audit.sealed_entry, audit.handed_head");
        people.visitor("calderdale", "Somebody", Roles.SOCIAL_WORKER, new Scope.Caseload());
        people.visitor("hillingdon", "Somebody", Roles.SOCIAL_WORKER, new Scope.Caseload());
        rounds.eachNight();
    }

    @Test
    void eachCouncilHasItsHeadAndSeesNoOther() {
        var ours = head("calderdale");

        assertThat(ours).isNotEqualTo(head("hillingdon"));
        assertThat(browser.perform(get("/calderdale/audit/chain").with(auditor().browser())))
                .hasStatusOk()
                .bodyText()
                .contains(ours, "Unchanged")
                .doesNotContain(head("hillingdon"));
    }

    @Test
    void saysThatNobodyChangedIt() {
        assertThat(check(head("calderdale").toUpperCase(Locale.ROOT) + "\n"))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody has changed the audit", "it still leads there");
        assertThat(check("")).hasStatusOk().bodyText().contains("Nobody has changed the audit", "Paste a number");
    }

    @Test
    void saysWhereItWasChanged() {
        asSuperuser(
                "update audit.entry set what = 'nothing' from audit.sealed_entry s where s.tenant_id = entry.tenant_id"
                        + " and s.entry_id = entry.id and s.seal_number = 1 and s.position = 1 and change");
        asSuperuser("update audit.entry set role = 'x' from audit.sealed_entry s where s.tenant_id = entry.tenant_id"
                + " and s.entry_id = entry.id and s.seal_number = 1 and s.position = 1");

        assertThat(check(""))
                .hasStatusOk()
                .bodyText()
                .contains("The audit has been changed", "Entry 1 of seal 1 does not say");
    }

    @Test
    void saysThatItWasReplaced() {
        assertThat(check("1-" + "a".repeat(64))).hasStatusOk().bodyText().contains("The chain was replaced: seal 1");
        assertThat(check("9000-" + "a".repeat(64))).hasStatusOk().bodyText().contains("The end is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "1-abc",
                "0-0000000000000000000000000000000000000000000000000000000000000000",
                "99999999999999999999-a"
            })
    void saysWhatIsWrongWithANumber(String typed) {
        assertThat(check(typed)).hasStatus(422).bodyText().contains("Paste the whole number");
    }

    /** The first council's lock of the chain fails for good; the second is sealed all the same. */
    @Test
    void oneCouncilsFailureDoesNotHoldUpTheOthers() {
        var first = tenants.all().getFirst();
        asSuperuser("alter table audit.seal add constraint planted check (tenant_id <> " + first.id() + ") not valid");
        try {
            tenants.all()
                    .forEach(tenant -> people.visitor(tenant.slug(), "New", Roles.SOCIAL_WORKER, new Scope.Caseload()));
            var before =
                    tenants.all().stream().map(tenant -> seals(tenant.slug())).toList();

            rounds.eachMinute();

            assertThat(seals(first.slug())).isEqualTo(before.getFirst());
            assertThat(seals(tenants.all().get(1).slug())).isEqualTo(before.get(1) + 1);
        } finally {
            asSuperuser("alter table audit.seal drop constraint planted");
        }
    }

    private long seals(String authority) {
        return people.in(authority, () -> chain.verify(Optional.empty())).seals();
    }

    private String head(String authority) {
        return Tenancy.as(tenants.bySlug(authority).orElseThrow().id(), () -> chain.heads(1))
                .getFirst()
                .head()
                .toString();
    }

    private Visitor auditor() {
        return people.visitor("calderdale", "Audrey", Roles.AUDITOR, new Scope.Everyone());
    }

    private MvcTestResult check(String kept) {
        return browser.perform(post("/calderdale/audit/chain")
                .param("kept", kept)
                .with(auditor().browser())
                .with(csrf()));
    }

    private void asSuperuser(String sql) {
        RealPostgres.asSuperuser(database, "set session_replication_role = replica; " + sql);
    }
}
