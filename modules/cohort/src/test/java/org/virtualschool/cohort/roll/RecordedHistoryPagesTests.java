package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.around.Around;

@CohortTest
class RecordedHistoryPagesTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Test
    void showsWhatWasBelievedAndWhatReplacedIt() {
        var council = councils.calderdale();
        var fixture = aChild();
        var child = book.store(council, fixture);
        book.change(council, book.again(council, fixture).lookedAfter(OCTOBER, "C1"));
        book.change(council, book.again(council, fixture).placed(LocalDate.of(2026, 11, 3), foster("312")));

        assertThat(page(child, Roles.VIRTUAL_SCHOOL_HEAD))
                .contains(
                        "What was recorded",
                        "Legal status",
                        "(C2)",
                        "(C1)",
                        "7 September 2026",
                        "1 October 2026",
                        "Replaced ",
                        "Still so",
                        "A list, confirmed by",
                        "Hill School")
                .doesNotContain("HX1", "Carer");
    }

    @Test
    void showsTheFormerNameAndBirthDateAndWhatReplacedThem() {
        var council = councils.calderdale();
        var fixture = aChild();
        var child = book.store(council, fixture);
        book.change(
                council, book.again(council, fixture).named("Amélie", "Newname").bornOn(LocalDate.of(2013, 5, 5)));

        assertThat(page(child, Roles.VIRTUAL_SCHOOL_HEAD))
                .contains("Amélie O’Brien-Żak", "Amélie Newname", "4 May 2013", "5 May 2013", "Replaced ", "Year group")
                .doesNotContain("UPN");
    }

    @Test
    void hidesWhatTheReaderMayNotSee() {
        var council = councils.calderdale();
        var child = book.store(council, aChild());

        assertThat(page(child, Roles.LEARNING_MENTOR)).doesNotContain("Category of need", "Special educational needs");
        assertThat(ask("calderdale", child, Roles.DESIGNATED_TEACHER)).hasStatus(403);
        assertThat(ask("hillingdon", child, Roles.VIRTUAL_SCHOOL_HEAD)).hasStatus(404);
    }

    private String page(ChildId child, String role) {
        var answer = ask("calderdale", child, role);
        assertThat(answer).hasStatusOk();
        return Around.text(answer);
    }

    private MvcTestResult ask(String council, ChildId child, String role) {
        var tenant = council.equals("calderdale") ? councils.calderdale() : councils.hillingdon();
        var visitor = councils.visitor(tenant, role, new Scope.Everyone());
        return browser.perform(
                get("/" + council + "/children/" + child + "/history").with(visitor.browser()));
    }
}
