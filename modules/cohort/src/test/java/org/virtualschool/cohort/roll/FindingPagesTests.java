package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;

/** Finding a child whose name is spelt otherwise, and children who may be on the roll twice. */
@CohortTest
class FindingPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    /** A family name nobody else has: letters alone, because a spelling is made of them. */
    private String family;

    private Visitor head;

    @BeforeEach
    void aNameOfItsOwn() {
        var letters = new StringBuilder();
        new Random().ints(7, 0, 16).forEach(letter -> letters.append("bcdfghjklmnprstv".charAt(letter)));
        family = letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) + "u";
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    @Test
    void anyPartOfANameFindsTheChild() {
        var child = book.store(councils.calderdale(), aChild().named("Muhammad", family));

        assertThat(search(family.substring(2))).contains("/children/" + child).doesNotContain("Names spelt like it");
    }

    @Test
    void anotherSpellingFindsTheChildApart() {
        var child = book.store(councils.calderdale(), aChild().named("Muhammad", family));

        assertThat(search("Mohammed " + family))
                .contains(
                        "Names spelt like it (1)",
                        "/children/" + child,
                        "Nobody within your reach has just these letters");
        assertThat(search("Hannah " + family)).doesNotContain("/children/" + child);
    }

    @Test
    void aSpellingFindsNobodyBeyondTheReader() {
        book.store(councils.calderdale(), aChild().named("Muhammad", family).inYear(3));
        book.store(councils.hillingdon(), aChild().named("Muhammad", family).inYear(8));
        head = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(8)));

        assertThat(search("Mohammed " + family)).doesNotContain("Muhammad");
    }

    @Test
    void oneUpnTwiceAndOneBirthdayWithNamesAlikeAreShownSideBySide() {
        var upn = "UPN" + family;
        var one = book.store(
                councils.calderdale(), aChild().named("Muhammad", family).inYear(1));
        var other = book.store(
                councils.calderdale(),
                aChild().named("Mohammed", family).inYear(1).withUpn(upn));
        var third = book.store(
                councils.calderdale(), aChild().named("Zoë", "Quite").inYear(1).withUpn(upn));
        book.store(
                councils.hillingdon(), aChild().named("Zoë", "Abroad" + family).withUpn(upn));

        assertThat(duplicates(ofYearOne()))
                .contains("/children/" + one, "/children/" + other, "/children/" + third)
                .contains("Both have one UPN", "their names are spelt alike")
                .doesNotContain("Abroad");
    }

    /** UN1 and its like say why a child has no UPN: any number of children have the same. */
    @Test
    void oneReasonForHavingNoUpnIsNotOneUpn() {
        var one = book.store(
                councils.calderdale(), aChild().named("Ada", family).inYear(1).withoutUpn("UN1"));
        book.store(
                councils.calderdale(),
                aChild().named("Cai", "Other")
                        .bornOn(LocalDate.of(2012, 1, 9))
                        .inYear(1)
                        .withoutUpn("UN1"));

        assertThat(duplicates(ofYearOne())).doesNotContain("/children/" + one);
    }

    @Test
    void whoIsNotTheSameIsNotShownAgain() {
        var one = book.store(
                councils.calderdale(), aChild().named("Muhammad", family).inYear(1));
        var other = book.store(
                councils.calderdale(), aChild().named("Mohammed", family).inYear(1));
        assertThat(duplicates(ofYearOne())).contains("/children/" + one);
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());
        assertThat(notTheSame(mentor, one, other)).hasStatus(403);
        assertThat(notTheSame(head, one, ChildId.next())).hasStatus(404);

        for (var time = 0; time < 2; time++) {
            assertThat(notTheSame(head, other, one)).hasStatus(303);
        }

        assertThat(duplicates(ofYearOne())).doesNotContain("/children/" + one, "/children/" + other);
    }

    @Test
    void theTimelineShowsTheKindsThatAreAskedFor() {
        var child = book.store(councils.calderdale(), aChild().named("Ada", family));
        var timeline = "/calderdale/children/" + child + "/timeline";

        assertThat(page(head, timeline)).contains("Became looked after", "Hill School", "value=\"school\"");
        assertThat(page(head, timeline + "?kind=school"))
                .contains("Hill School", "value=\"school\" checked")
                .doesNotContain("Became looked after", "Placement began");
        assertThat(page(head, timeline + "?kind=needs")).contains("Nothing of this kind is recorded");
        assertThat(page(head, timeline + "?kind=nothing")).contains("Became looked after");
    }

    /** All invented children have one birthday: a reader of few of them finds few pairs. */
    private Visitor ofYearOne() {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.YearGroups(Set.of(1)));
    }

    private String search(String typed) {
        var answer = browser.perform(post("/calderdale/children")
                .param("search", typed)
                .with(head.browser())
                .with(csrf()));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult notTheSame(Visitor visitor, ChildId one, ChildId other) {
        return browser.perform(post("/calderdale/children/" + one + "/not-the-same")
                .param("other", other.toString())
                .with(visitor.browser())
                .with(csrf()));
    }

    private String duplicates(Visitor visitor) {
        return page(visitor, "/calderdale/children/duplicates");
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
