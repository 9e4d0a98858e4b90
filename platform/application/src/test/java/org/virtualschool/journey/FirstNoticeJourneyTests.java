package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The first notice, as two coordinators live it; and what those see who may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstNoticeJourneyTests {

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void aCoordinatorTakesThisWeeksListAndSeesTheRoll() {
        try (var priya = platform.visitor("priya.nair@calderdale.example")) {
            priya.signIn("/calderdale/imports");
            assertThat(priya.address()).startsWith("/calderdale/imports");

            priya.click("Upload a list");
            priya.look("upload");
            priya.give("this-week.csv", platform.thisWeeksList("calderdale"));
            priya.click("Upload and check the columns");
            priya.look("columns");
            priya.click("Compare with the roll");
            assertThat(priya.look("preview"))
                    .contains("New", "3", "Not in this list", "2")
                    .doesNotContain("HX1", "BD1");
            priya.click("Confirm this list");
            priya.look("outcome");

            priya.goTo("/calderdale/children");
            assertThat(priya.look("roll")).contains("Children looked after");
        }
    }

    @Test
    @Order(2)
    void aNoticeReachesTheOtherVirtualSchoolAndItsReceiptComesBack() {
        try (var priya = platform.visitor("priya.nair@calderdale.example");
                var daniel = platform.visitor("daniel.okafor@hillingdon.example")) {
            daniel.signIn("/hillingdon");
            priya.signIn("/calderdale/children");
            priya.fill("search", "haddad");
            priya.click("Search");
            priya.click("Haddad");
            priya.look("child");
            priya.click("Tell the virtual school of Hillingdon");
            priya.click("Continue");
            assertThat(priya.look("notice-errors")).contains("There is a problem");
            priya.choose("recipient", "312");
            priya.fill("authorityName", "Hillingdon");
            priya.choose("schoolPlan", "STAYS");
            priya.choose("sen", "NONE");
            priya.click("Continue");
            priya.look("check");
            priya.click("Send to Hillingdon");
            var notice = priya.address();
            priya.look("notice");

            daniel.waitFor("/hillingdon", "Calderdale", 2_000);
            daniel.look("host-home");
            daniel.click("Calderdale");
            assertThat(daniel.look("host-notice")).contains("Amira Haddad").doesNotContain("UB8");
            daniel.click("Acknowledge");
            daniel.look("host-acknowledged");

            priya.waitFor(notice, "Acknowledged", 5_000);
            priya.look("receipt");
            priya.goTo("/hillingdon");
            assertThat(priya.look("not-found")).contains("Page not found");
        }
    }

    @Test
    @Order(3)
    void somebodyWithoutAMembershipIsToldWhomToAsk() {
        try (var callum = platform.visitor("callum.sutcliffe@calderdale.example")) {
            callum.signIn("/");

            assertThat(callum.address()).isEqualTo("/");
            assertThat(callum.look("no-membership"))
                    .contains("You do not have access yet", "virtual.school@calderdale.example");
        }
    }

    @Test
    @Order(4)
    void aDesignatedTeacherOfTwoCouncilsChoosesBetweenThem() {
        try (var lucy = platform.visitor("lucy.hartley@schools.example")) {
            lucy.signIn("/");
            assertThat(lucy.look("choose")).contains("Calderdale", "Hillingdon");

            lucy.goTo("/calderdale/children");
            assertThat(lucy.look("school-roll"))
                    .contains("Northfield Bridge Academy")
                    .doesNotContain("Otterbrook Academy");
        }
    }

    /** Two copies of the application behind one Keycloak: she signs out at one, and the other knows her no more. */
    @Test
    @Order(6)
    void signingOutAtOneCopyEndsTheSessionsOfEveryCopy() {
        try (var second = platform.secondCopy();
                var atTheFirst = platform.visitor("margaret.ashworth@calderdale.example");
                var atTheSecond = platform.visitorOfTheSecondCopy("margaret.ashworth@calderdale.example");
                var somebodyElse = platform.visitorOfTheSecondCopy("priya.nair@calderdale.example")) {
            atTheFirst.signIn("/calderdale");
            atTheSecond.signIn("/calderdale");
            somebodyElse.signIn("/calderdale");
            assertThat(second.isActive()).isTrue();

            atTheFirst.signOut();

            atTheSecond.waitForAddress("/calderdale", "/sign-in", 5_000);
            somebodyElse.goTo("/calderdale");
            assertThat(somebodyElse.address()).isEqualTo("/calderdale");
        }
    }

    @Test
    @Order(5)
    void signingOutEndsTheSessionEverywhere() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example")) {
            margaret.signIn("/calderdale");
            margaret.look("head-home");
            margaret.goTo("/calderdale/audit");
            assertThat(margaret.look("audit")).contains("Margaret Ashworth", "Viewed: See what needs me");
            margaret.fill("search", "haddad");
            margaret.click("Search");
            margaret.look("audit-child");
            margaret.click("Haddad");
            assertThat(margaret.look("audit-of-a-child")).contains("Amira Haddad");
            margaret.goTo("/calderdale/audit?kind=neither&from=nonsense");
            margaret.look("audit-errors");
            margaret.goTo("/calderdale/audit/chain");
            margaret.click("Check the audit");
            assertThat(margaret.look("audit-checked")).contains("Nobody has changed the audit");
            margaret.fill("kept", "nonsense");
            margaret.click("Check the audit");
            margaret.look("audit-unreadable");
            margaret.signOut();
            margaret.goTo("/calderdale/children");

            assertThat(margaret.address()).startsWith("/sign-in");
        }
    }
}
