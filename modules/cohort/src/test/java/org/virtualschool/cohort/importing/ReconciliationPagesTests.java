package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.around.Around;

/** The roll explains itself: who came and left by the latest list, what differs still, and whose it is. */
@CohortTest
class ReconciliationPagesTests {

    private static final String CALDERDALE = "calderdale";
    private static final String ADA = child("A1", "Ada", "Moss");
    private static final String BEN = child("A2", "Ben", "Oak");

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Caseloads caseloads;

    private RequestPostProcessor coordinator;

    @BeforeEach
    void theRollHasTwoChildren() {
        lists.emptyTheRoll();
        lists.take(CALDERDALE, HEADINGS + ADA + BEN, WHOLE_LIST);
        coordinator = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());
    }

    @Test
    void saysWhoIsNewlyAndWhoIsNoLongerLookedAfter() {
        lists.take(
                CALDERDALE,
                HEADINGS + ADA.replace("01/05/2024,,", "01/05/2024,17/11/2026,E4A") + child("A3", "Cy", "Elm"),
                CHANGES_ONLY);

        assertThat(page(""))
                .contains("Newly looked after (1)", "Elm, Cy", "No longer looked after (1)", "Moss, Ada")
                .contains("since Tuesday 17 November 2026");
    }

    @Test
    void saysWhatDiffersWithWhoShouldActAndForHowLong() {
        var id = lists.preview(CALDERDALE, HEADINGS + ADA.replace("C2", "ZZ"), WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);

        assertThat(page(""))
                .contains("Not in the latest list", "Value could not be taken", "Today")
                .contains("Moss, Ada", "Oak, Ben")
                .doesNotContain("ZZ");
        assertThat(page("?kind=not-in-list")).contains("Oak, Ben").doesNotContain("Moss, Ada");
    }

    /** Whoever is nearest the child is named, and for how many days it has waited; social care acts through the child's social worker. */
    @Test
    void namesWhoseItIsAndHowManyDaysOldItIs() {
        var near = named("Cora Caseload", Roles.COORDINATOR, new Scope.Caseload());
        named("Yan Yeargroup", Roles.COORDINATOR, new Scope.YearGroups(Set.of(6)));
        named("Eva Everyone", Roles.COORDINATOR, new Scope.Everyone());
        var id = lists.preview(CALDERDALE, HEADINGS + ADA.replace("C2", "ZZ"), WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);
        var ben = lists.known(CALDERDALE, "A2").version().child();
        lists.asSuperuser("update cohort.missing_child set asked_at = asked_at - interval '9 days' where child_id = '"
                + ben + "'");

        assertThat(row("Oak, Ben"))
                .contains("The social worker, Jo Carr, should act", "Yan Yeargroup", "9 days")
                .doesNotContain("Eva Everyone", "Cora Caseload");

        councils.doIn(councils.calderdale(), () -> caseloads.add(near, ben));
        assertThat(row("Oak, Ben")).contains("Cora Caseload", "9 days").doesNotContain("Yan Yeargroup");
        assertThat(row("Moss, Ada")).contains("Yan Yeargroup", "Today").doesNotContain("Cora Caseload");
    }

    /** Born on 23 November 2014, so usually in year 7 in the school year that began in September 2026. */
    @Test
    void whereNoYearGroupIsRecordedTheDateOfBirthSaysWhoseItIs() {
        lists.take(CALDERDALE, HEADINGS + ADA.replace(",,6,Jo Carr", ",,,Jo Carr") + BEN, WHOLE_LIST);
        named("Sven Seven", Roles.COORDINATOR, new Scope.YearGroups(Set.of(7)));
        named("Eva Everyone", Roles.COORDINATOR, new Scope.Everyone());
        var id = lists.preview(CALDERDALE, HEADINGS + BEN, WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);

        assertThat(row("Moss, Ada")).contains("Sven Seven").doesNotContain("Eva Everyone");
    }

    private PersonId named(String name, String role, Scope scope) {
        var person = PersonId.of("https://id.example/realm", UUID.randomUUID().toString());
        councils.doIn(
                councils.calderdale(),
                () -> memberships.grant(person, name, role, scope, LocalDate.of(2026, 1, 1), null));
        return person;
    }

    /** The words of the row of differences about the child. */
    private String row(String child) {
        return Jsoup.parse(page(""))
                .select("table tr:has(th:contains(" + child + "))")
                .text();
    }

    /** Acceptance case A33: in one council a conflict for a person; what another council holds is not revealed. */
    @Test
    void oneUpnAtTwoChildrenOfOneCouncilIsAskedAboutAndAtTwoCouncilsIsNot() {
        var upn = "A950000178301";
        lists.take(CALDERDALE, HEADINGS + withUpn(ADA, upn), CHANGES_ONLY);
        lists.take("hillingdon", HEADINGS + withUpn(child("H1", "Ada", "Moss"), upn), WHOLE_LIST);
        assertThat(page("")).doesNotContain("Two children have this UPN");

        lists.take(CALDERDALE, HEADINGS + withUpn(BEN, upn), CHANGES_ONLY);

        assertThat(page("?kind=same-upn"))
                .contains("Two children have this UPN (2)", "Moss, Ada", "Oak, Ben")
                .doesNotContain(upn, "H1");
    }

    @Test
    void showsOnlyChildrenWithinReach() {
        var id = lists.preview(CALDERDALE, HEADINGS + ADA, WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);
        coordinator = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.YearGroups(Set.of(11)));

        assertThat(page("")).doesNotContain("Oak, Ben");
    }

    @Test
    void whoMayNotSeeItDoesNot() {
        coordinator = lists.signedIn(CALDERDALE, Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(asked("")).hasStatus(403);
    }

    private static String withUpn(String line, String upn) {
        return line.replace(",F,,C2", ",F," + upn + ",C2");
    }

    private String page(String query) {
        return Around.text(asked(query));
    }

    private MvcTestResult asked(String query) {
        return browser.perform(get("/calderdale/reconciliation" + query).with(coordinator));
    }
}
