package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What a social worker, a coordinator and a head find on the first morning, after the opening roll. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseloadJourneyTests {

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void aSocialWorkerSeesTheOwnCaseloadFromTheListAndNobodyElse() {
        try (var femi = platform.visitor("femi.adeyemi@calderdale.example")) {
            femi.signIn("/calderdale");
            assertThat(femi.look("social-worker-home"))
                    .contains("Children looked after")
                    .doesNotContain("Caseloads");

            femi.goTo("/calderdale/children");
            assertThat(femi.look("social-worker-roll"))
                    .containsPattern("Children looked after \\([1-9][0-9]?\\)")
                    .contains("Femi Adeyemi")
                    .doesNotContain("Ola Bamidele", "Kirsty Horsfall");
        }
    }

    @Test
    @Order(2)
    void aCoordinatorSeesWhatTheOpeningRollLeavesToDo() {
        try (var priya = platform.visitor("priya.nair@calderdale.example")) {
            priya.signIn("/calderdale");
            priya.waitFor("/calderdale", "live in another authority whose virtual school has not been told", 5_000);
            assertThat(priya.look("coordinator-home")).doesNotContain("What needs you (0)", "Overdue");

            priya.click("live in another authority");
            assertThat(priya.look("coordinator-untold")).contains("Tell the virtual school of");
        }
    }

    @Test
    @Order(3)
    void aHeadSeesTheSumAndGivesAChildToASocialWorker() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example");
                var femi = platform.visitor("femi.adeyemi@calderdale.example")) {
            margaret.signIn("/calderdale");
            assertThat(margaret.look("head-sum"))
                    .contains("Placed out of our area", "Without a school recorded", "What needs others", "Priya Nair");

            margaret.goTo("/calderdale/caseloads");
            margaret.look("caseloads");
            margaret.click("Femi Adeyemi");
            margaret.fill("search", "haddad");
            margaret.click("Find");
            margaret.look("caseload-found");
            margaret.click("Add");
            assertThat(margaret.look("caseload")).contains("The child is on the caseload", "Haddad, Amira");

            femi.signIn("/calderdale/children");
            assertThat(femi.look("social-worker-roll-after")).contains("Haddad, Amira");
            femi.click("Haddad, Amira");
            femi.click("People");
            assertThat(femi.look("child-people")).contains("Femi Adeyemi").doesNotContain("Add to the caseload");
        }
    }
}
