package org.virtualschool.tenancy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.CouncilState;
import org.virtualschool.tenancy.manifest.Manifest;
import org.virtualschool.tenancy.manifest.ManifestText;
import org.virtualschool.tenancy.manifest.Objection;

@ApplicationModuleTest
class GoingLiveTests {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DatabaseAccess access;

    @BeforeEach
    void kirkleesIsHere() {
        catalogue.apply(kirklees("kirklees.example"));
    }

    @Test
    void appliesAManifestOnce() {
        catalogue.apply(kirklees("kirklees.example"));

        assertThat(catalogue.apply(kirklees("kirklees.example"))).isFalse();
        assertThat(tenants.bySlug("kirklees")).map(Tenant::name).contains("Kirklees");
        assertThat(tenants.byEmailDomain("kirklees.example")).map(Tenant::slug).contains("kirklees");
        var directors = tenants.mailboxOfDirector(kirklees().id());
        assertThat(directors).contains("director@kirklees.example");
    }

    @Test
    void keepsTheTeamsOfALiveCouncilAsItsManifestSays() {
        var first = "  teams: [{key: ks3, name: Key stage 3, years: [8, 7]}, {key: office, name: Office}]\n";
        catalogue.apply(kirkleesWith(first));
        assertThat(tenants.teamsOf(kirklees().id()))
                .containsExactly(new Team("ks3", "Key stage 3", Set.of(7, 8)), new Team("office", "Office", Set.of()));

        assertThat(catalogue.apply(kirkleesWith(first.replace("[8, 7]", "[9]"))))
                .isTrue();

        assertThat(tenants.teamsOf(kirklees().id()))
                .contains(new Team("ks3", "Key stage 3", Set.of(9)))
                .hasSize(2);
        catalogue.apply(kirklees("kirklees.example"));
        assertThat(tenants.teamsOf(kirklees().id())).isEmpty();
    }

    private static ManifestText kirkleesWith(String teams) {
        return ManifestText.read(ManifestText.write(
                        Objects.requireNonNull(kirklees("kirklees.example").whole()))
                + teams);
    }

    @Test
    void changesDomainsBeforeTheCouncilIsLiveAndNotAfterwards() {
        beginsAnew();
        assertThat(catalogue.apply(kirklees("new.kirklees.example"))).isTrue();
        assertThat(tenants.byEmailDomain("new.kirklees.example")).isPresent();
        assertThat(tenants.byEmailDomain("kirklees.example")).isEmpty();

        Tenancy.as(kirklees().id(), catalogue::goLive);

        assertThat(catalogue.apply(kirklees("operators.example"))).isFalse();
        assertThat(tenants.byEmailDomain("operators.example")).isEmpty();
        var settled = Tenancy.as(kirklees().id(), () -> catalogue.settle(kirklees("kirklees.example")));
        assertThat(settled).isTrue();
        assertThat(tenants.byEmailDomain("kirklees.example")).isPresent();
        assertThat(Tenancy.as(kirklees().id(), () -> catalogue.settle(kirklees("kirklees.example"))))
                .isFalse();
    }

    @Test
    void takesNothingThatAnotherCouncilHas() {
        assertThat(catalogue.objections(manifest("leeds", "381", "la-383", "leeds.example")))
                .extracting(Objection::key)
                .containsExactly("codes.dfe");
        assertThat(catalogue.objections(manifest("leeds", "383", "la-381", "leeds.example")))
                .extracting(Objection::key)
                .containsExactly("identity-provider.alias");
        assertThat(catalogue.objections(manifest("leeds", "383", "la-383", "calderdale.example")))
                .extracting(Objection::toString)
                .containsExactly("email-domains: another council here has already claimed calderdale.example");
        assertThat(catalogue.objections(manifest("calderdale", "381", "la-other", "calderdale.example")))
                .extracting(Objection::toString)
                .containsExactly("identity-provider.alias: can never change: write the one that the council has");
        assertThat(catalogue.objections(manifest("leeds", "383", "la-383", "leeds.example")))
                .isEmpty();
    }

    @Test
    void suspendsAndResumes() {
        catalogue.suspend("kirklees", "The council asked for it");
        assertThat(kirklees().suspended()).isTrue();
        assertThat(catalogue.council("kirklees"))
                .map(CouncilState::suspendedBecause)
                .contains("The council asked for it");

        catalogue.resume("kirklees");
        assertThat(kirklees().suspended()).isFalse();
    }

    /** What the operator's role might try, with the password of the deployment in hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tenancy.tenant set identity_provider = 'la-operators' where slug = 'calderdale'",
                "update tenancy.tenant set live = false, live_since = null where slug = 'calderdale'",
                "update tenancy.tenant set slug = 'other' where slug = 'calderdale'",
                "update tenancy.tenant set id = 77 where slug = 'calderdale'",
                "delete from tenancy.tenant where slug = 'calderdale'",
                "insert into tenancy.email_domain (domain, tenant_no) select 'operators.example', id from tenancy.tenant where slug = 'calderdale'",
                "insert into tenancy.email_domain (domain, tenant_no, live) select 'operators.example', id, true from tenancy.tenant where slug = 'calderdale'",
                "update tenancy.email_domain set tenant_no = 1",
                "insert into tenancy.settled (tenant_no, manifest) select id, '{}' from tenancy.tenant where slug = 'calderdale' on conflict (tenant_no) do update set manifest = '{}'",
                "insert into tenancy.tenant (id, slug, dfe_code, gss_code, name, virtual_school, looked_after_word, brand_colour, help_contact, identity_provider, changed_at, live, live_since) values (88, 'bury', '351', 'E08000002', 'Bury', 'Bury', 'x', '#112233', 'x', 'la-351', now(), true, now())",
                "set role vs_app",
                "set role vs_owner"
            })
    void theOperatorsRoleIsRefused(String statement) {
        assertThatThrownBy(() -> asOperator(statement)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update tenancy.settled set manifest = '{}' where tenant_no = (select id from tenancy.tenant where slug = 'calderdale')",
                "delete from tenancy.email_domain where domain = 'calderdale.example'"
            })
    void theOperatorsRoleFindsNothingToChange(String statement) throws SQLException {
        assertThat(asOperator(statement)).isZero();
        assertThat(tenants.byEmailDomain("calderdale.example")).isPresent();
    }

    /** The everyday role, bound to one council, does not change another. */
    @Test
    void noCouncilChangesAnother() throws SQLException {
        var asHillingdon = "set local app.tenant = '%d'; "
                .formatted(tenants.bySlug("hillingdon").orElseThrow().id().number());
        assertThat(asApp(
                        asHillingdon,
                        "update tenancy.tenant set live = false, live_since = null where slug = 'calderdale'"))
                .isZero();
        assertThat(asApp(asHillingdon, "delete from tenancy.email_domain where domain = 'calderdale.example'"))
                .isZero();
        assertThat(asApp(asHillingdon, "update tenancy.settled set manifest = '{}' where tenant_no <> 0"))
                .isEqualTo(1);
    }

    private int asOperator(String statement) throws SQLException {
        return run(access.operator(), "", statement);
    }

    private int asApp(String before, String statement) throws SQLException {
        return run(access.app(), before, statement);
    }

    private int run(DatabaseAccess.Login login, String before, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), login.username(), login.password())) {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement()) {
                sql.execute(before.isEmpty() ? "select 1" : before);
                return sql.executeUpdate(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private void beginsAnew() {
        virtualschool.testing.RealPostgres.asSuperuser(
                access.url(), "update tenancy.tenant set live = false, live_since = null where slug = 'kirklees'");
    }

    private Tenant kirklees() {
        return tenants.bySlug("kirklees").orElseThrow();
    }

    private static ManifestText kirklees(String domain) {
        return text("kirklees", "382", "la-382", domain);
    }

    private static Manifest manifest(String slug, String dfe, String alias, String domain) {
        return text(slug, dfe, alias, domain).get();
    }

    private static ManifestText text(String slug, String dfe, String alias, String domain) {
        return ManifestText.read("""
                tenant:
                  slug: %s
                  codes: {dfe: "%s", gss: E08000034}
                  names: {authority: Kirklees, virtual-school: Kirklees Virtual School}
                  words: {looked-after: looked after}
                  branding: {colour: "#003078"}
                  help-contact: the virtual school office
                  email-domains: [%s]
                  identity-provider: {alias: %s}
                  mailboxes: {head: head@kirklees.example, director: director@kirklees.example}
                """.formatted(slug, dfe, domain, alias));
    }
}
