package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;

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
                .bodyText()
                .contains("Newly looked after (1)", "Elm, Cy", "No longer looked after (1)", "Moss, Ada")
                .contains("since Tuesday 17 November 2026");
    }

    @Test
    void saysWhatDiffersWithWhoShouldActAndForHowLong() {
        var id = lists.preview(CALDERDALE, HEADINGS + ADA.replace("C2", "ZZ"), WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);

        assertThat(page(""))
                .bodyText()
                .contains("Not in the latest list", "Value could not be taken", "Today")
                .contains("Moss, Ada", "Oak, Ben")
                .doesNotContain("ZZ");
        assertThat(page("?kind=not-in-list")).bodyText().contains("Oak, Ben").doesNotContain("Moss, Ada");
    }

    /** Acceptance case A33: in one council a conflict for a person; what another council holds is not revealed. */
    @Test
    void oneUpnAtTwoChildrenOfOneCouncilIsAskedAboutAndAtTwoCouncilsIsNot() {
        var upn = "A950000178301";
        lists.take(CALDERDALE, HEADINGS + withUpn(ADA, upn), CHANGES_ONLY);
        lists.take("hillingdon", HEADINGS + withUpn(child("H1", "Ada", "Moss"), upn), WHOLE_LIST);
        assertThat(page("")).bodyText().doesNotContain("Two children have this UPN");

        lists.take(CALDERDALE, HEADINGS + withUpn(BEN, upn), CHANGES_ONLY);

        assertThat(page("?kind=same-upn"))
                .bodyText()
                .contains("Two children have this UPN (2)", "Moss, Ada", "Oak, Ben")
                .doesNotContain(upn, "H1");
    }

    @Test
    void showsOnlyChildrenWithinReach() {
        var id = lists.preview(CALDERDALE, HEADINGS + ADA, WHOLE_LIST);
        lists.confirm(CALDERDALE, id, 1);
        coordinator = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.YearGroups(Set.of(11)));

        assertThat(page("")).bodyText().doesNotContain("Oak, Ben");
    }

    @Test
    void whoMayNotSeeItDoesNot() {
        coordinator = lists.signedIn(CALDERDALE, Roles.SOCIAL_WORKER, new Scope.Caseload());

        assertThat(page("")).hasStatus(403);
    }

    private static String withUpn(String line, String upn) {
        return line.replace(",F,,C2", ",F," + upn + ",C2");
    }

    private MvcTestResult page(String query) {
        return browser.perform(get("/calderdale/reconciliation" + query).with(coordinator));
    }
}
