package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.TenantId;
import virtualschool.testing.RealPostgres;

/** A designated teacher with pupils from two councils. */
@CohortTest
class MyChildrenPagesTests {

    private static final Urn OWN = new Urn(990077);
    private static final Scope OWN_SCHOOL = new Scope.SchoolRoll(Set.of(OWN.number()));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Autowired
    private Audit audit;

    @Value("${virtual-school.database.url}")
    private String database;

    private TenantId calderdale;
    private TenantId hillingdon;
    private Visitor teacher;
    private MembershipId atHillingdon;

    @BeforeEach
    void aTeacherOfTwoCouncils() {
        calderdale = councils.calderdale();
        hillingdon = councils.hillingdon();
        teacher = councils.fromASchool();
        councils.joins(calderdale, teacher, Roles.DESIGNATED_TEACHER, OWN_SCHOOL);
        atHillingdon = councils.joins(hillingdon, teacher, Roles.DESIGNATED_TEACHER, OWN_SCHOOL);
    }

    @Test
    void showsTheOwnSchoolsChildrenOfBothAndAuditsThemInEach() {
        var here = pupil(calderdale, "Ava", "Twicenamed");
        var there = pupil(hillingdon, "Ava", "Twicenamed");
        var elsewhere =
                book.store(calderdale, aChild().named("Eli", "Otherschool").atSchool(RollFixtures.HILL_SCHOOL, "Hill"));

        var page = open();

        assertThat(page).hasStatusOk().bodyText().doesNotContain("Otherschool");
        var rows = Jsoup.parse(body(page)).select("main tbody tr").stream()
                .filter(row -> row.text().contains("Twicenamed, Ava"))
                .toList();
        assertThat(rows)
                .extracting(row -> row.select("td:nth-of-type(1)").text())
                .containsSubsequence("Calderdale", "Hillingdon");
        assertThat(rows)
                .extracting(row -> row.select("a").attr("href"))
                .contains("/calderdale/children/" + here, "/hillingdon/children/" + there);
        assertThat(views(calderdale, here)).isOne();
        assertThat(views(hillingdon, there)).isOne();
        assertThat(views(calderdale, elsewhere)).isZero();
        assertThat(views(hillingdon, here)).isZero();
    }

    @Test
    void showsAChildNoMoreWhoLeftTheSchoolsRoll() {
        var fixture = aChild().named("Lea", "Vingschool").atSchool(OWN, "Own school");
        book.store(hillingdon, fixture);
        assertThat(open()).bodyText().contains("Vingschool, Lea");

        book.change(hillingdon, book.again(hillingdon, fixture).atSchool(RollFixtures.HILL_SCHOOL, "Hill School"));

        assertThat(open()).hasStatusOk().bodyText().doesNotContain("Vingschool");
    }

    @Test
    void goesWithoutACouncilWhereTheMembershipEnded() {
        pupil(hillingdon, "Gon", "Ebytomorrow");
        assertThat(open()).bodyText().contains("Ebytomorrow, Gon");

        councils.leaves(hillingdon, atHillingdon);

        assertThat(open())
                .hasStatus(303)
                .hasRedirectedUrl("/calderdale/children")
                .bodyText()
                .isEmpty();
    }

    @Test
    void goesWithoutACouncilThatIsPaused() {
        pupil(calderdale, "Sta", "Yshere");
        pupil(hillingdon, "Pau", "Sedthere");
        sql("update tenancy.tenant set suspended_at = now(), suspended_because = 'x' where slug = 'hillingdon'");
        try {
            assertThat(open()).hasStatusOk().bodyText().contains("Yshere, Sta").doesNotContain("Sedthere");
        } finally {
            sql("update tenancy.tenant set suspended_at = null, suspended_because = null where slug = 'hillingdon'");
        }
    }

    @Test
    void saysWhereOneHasToSignInAgainAndShowsNothingOfThere() {
        var there = pupil(hillingdon, "Old", "Signin");

        assertThat(open(teacher.signedInAt(Instant.now().minusSeconds(13 * 60 * 60))))
                .hasStatusOk()
                .bodyText()
                .contains("You have to sign in again to see your children in Hillingdon")
                .doesNotContain("Signin, Old");
        assertThat(views(hillingdon, there)).isZero();
    }

    @Test
    void goesWithoutACouncilWhoseRoleDoesNotSeeTheRoll() {
        pupil(calderdale, "Can", "Beseen");
        pupil(hillingdon, "Cann", "Otbeseen");
        var auditor = councils.fromASchool();
        councils.joins(calderdale, auditor, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        councils.joins(hillingdon, auditor, Roles.AUDITOR, new Scope.Everyone());

        assertThat(open(auditor.browser()))
                .hasStatusOk()
                .bodyText()
                .contains("Beseen, Can")
                .doesNotContain("Otbeseen");
    }

    @Test
    void showsNothingAtAllIfOneCouncilCannotAudit() {
        pupil(calderdale, "Una", "Udited");
        sql("alter table audit.entry add constraint planted check (tenant_id <> " + hillingdon + ") not valid");
        try {
            assertThat(open()).hasStatus(500).bodyText().doesNotContain("Udited");
        } finally {
            sql("alter table audit.entry drop constraint planted");
        }
    }

    @Test
    void leadsSomebodyOfOneCouncilToItsRollAndAStrangerToTheFrontDoor() {
        var head = councils.visitor(calderdale, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(open(head.browser())).hasStatus(303).hasRedirectedUrl("/calderdale/children");
        assertThat(open(councils.fromASchool().browser())).hasStatus(303).hasRedirectedUrl("/");
        assertThat(browser.perform(get("/my-children"))).hasStatus3xxRedirection();
    }

    @Test
    void isFoundAtTheFrontDoorAndInTheHeaderOfEachCouncil() {
        assertThat(Jsoup.parse(body(browser.perform(get("/").with(teacher.browser()))))
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly("/my-children", "/calderdale", "/hillingdon");
        assertThat(switcher("/calderdale/children", teacher)).containsExactly("/my-children", "/hillingdon");
        assertThat(switcher("/my-children", teacher)).containsExactly("/my-children", "/calderdale", "/hillingdon");
        assertThat(switcher(
                        "/calderdale/children",
                        councils.visitor(calderdale, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone())))
                .isEmpty();
    }

    private List<String> switcher(String address, Visitor visitor) {
        return Jsoup.parse(body(browser.perform(get(address).with(visitor.browser()))))
                .select("header nav[aria-label=Your authorities] a")
                .eachAttr("href");
    }

    private ChildId pupil(TenantId council, String given, String family) {
        return book.store(council, aChild().named(given, family).atSchool(OWN, "Own school"));
    }

    private long views(TenantId council, ChildId child) {
        return councils.in(council, () -> audit.of(child, 50)).stream()
                .filter(seen ->
                        seen.person().equals(teacher.person()) && seen.action().equals("cohort.view-roll"))
                .count();
    }

    private MvcTestResult open() {
        return open(teacher.browser());
    }

    private MvcTestResult open(RequestPostProcessor as) {
        return browser.perform(get("/my-children").with(as));
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        RealPostgres.asSuperuser(database, statement);
    }
}
