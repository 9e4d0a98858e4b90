package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

/** What a list leaves to be done stands on the home page, and no longer than it is to be done. */
@CohortTest
class WorkFromTheRollTests {

    private static final String CALDERDALE = "calderdale";
    private static final String HEADINGS = "Care ID,Given name,Family name,DOB,Legal status,Year group,School name\n";
    private static final String PLACED = "A1,Ada,Moss,23/11/2014,C2,6,Somewhere Or Other School\n";

    @Autowired
    private Lists lists;

    @Autowired
    private Councils councils;

    @Autowired
    private WorkList work;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
        lists.asSuperuser("delete from casework.work where kind like 'cohort.%'");
    }

    @Test
    void aChildOfSchoolAgeWithoutASchoolPlaceIsWorkUntilItHasOne() {
        take(PLACED.replace("Somewhere Or Other School", "") + "A2,Ben,Oak,23/11/2023,C2,N1,\n"
                + "A3,Cy,Elm,23/11/2014,C2,,\n" + "A4,Di,Fir,23/11/2007,C2,13,\n");
        lists.awaitOpenWork("cohort.no-school-place", 2);

        take(PLACED + "A2,Ben,Oak,23/11/2023,C2,N1,\n" + "A3,Cy,Elm,23/11/2014,C2,,Hill School For All\n"
                + "A4,Di,Fir,23/11/2007,C2,13,\n");
        lists.awaitOpenWork("cohort.no-school-place", 0);

        take(PLACED.replace("Somewhere Or Other School", "") + "A2,Ben,Oak,23/11/2023,C2,N1,\n"
                + "A3,Cy,Elm,23/11/2014,C2,,Hill School For All\n" + "A4,Di,Fir,23/11/2007,C2,13,\n");
        lists.awaitOpenWork("cohort.no-school-place", 1);
    }

    @Test
    void aValueThatCouldNotBeTakenIsWorkUntilItIsPutRight() {
        take(PLACED.replace("23/11/2014", "31/02/2014"));
        lists.awaitOpenWork("cohort.values-wait", 1);

        take(PLACED);
        lists.awaitOpenWork("cohort.values-wait", 0);
    }

    @Test
    void workThatWasLostComesBackAndWorkThatIsNoLongerCalledForGoes() {
        take(PLACED.replace("Somewhere Or Other School", ""));
        lists.awaitOpenWork("cohort.no-school-place", 1);
        lists.asSuperuser("delete from casework.work where kind = 'cohort.no-school-place'");
        lists.asSuperuser("insert into casework.work (tenant_id, id, kind, subject, about, for_role, opened_at)"
                + " select tenant_id, gen_random_uuid(), 'cohort.values-wait', gen_random_uuid(), '', 'key-stage-coordinator', now()"
                + " from cohort.child limit 1");

        lists.in(
                CALDERDALE,
                () -> transactions.execute(status -> {
                    work.lookAgain();
                    return true;
                }));

        lists.awaitOpenWork("cohort.no-school-place", 1);
        lists.awaitOpenWork("cohort.values-wait", 0);
    }

    @Test
    void workAboutAChildWhoWasAdoptedIsForgotten() {
        var ada = Lists.child("A1", "Ada", "Moss");
        lists.take(CALDERDALE, Lists.HEADINGS + ada, WHOLE_LIST);
        lists.awaitOpenWork("cohort.no-school-place", 1);
        lists.take(CALDERDALE, Lists.HEADINGS + ada.replace(",,6,", ",Hill School For All,6,"), WHOLE_LIST);
        lists.awaitOpenWork("cohort.no-school-place", 0);
        var child = lists.known(CALDERDALE, "A1").version().child().toString();
        assertThat(lists.holds("casework.work", child)).isTrue();

        lists.take(CALDERDALE, Lists.HEADINGS + ada.replace("2024,,,U6", "2024,01/06/2025,E11,U6"), WHOLE_LIST);

        assertThat(lists.isKnown(CALDERDALE, "A1")).isFalse();
        assertThat(lists.holds("casework.work", child)).isFalse();
    }

    @Test
    void anOpeningPositionOpensWorkThatIsNeverOverdue() {
        var children = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            children.append(PLACED.replace("A1,", "B" + i + ",").replace("Somewhere Or Other School", ""));
        }
        take(children.toString());
        lists.awaitOpenWork("cohort.no-school-place", 8);
        var coordinator =
                councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(java.util.Set.of(6)));

        assertThat(browser.perform(get("/calderdale").with(coordinator.browser())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "8 children of school age have no school place recorded",
                        "/calderdale/work/cohort.no-school-place")
                .contains("Children looked after", "Without a school recorded", "/calderdale/children?school=none")
                .doesNotContain("Overdue");
        assertThat(browser.perform(
                        get("/calderdale/work/cohort.no-school-place").with(coordinator.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Moss", "Find a school place");
        assertThat(browser.perform(get("/calderdale/work/no.such").with(coordinator.browser())))
                .hasStatus(404);
    }

    private void take(String children) {
        lists.take(CALDERDALE, HEADINGS + children, WHOLE_LIST);
    }
}
