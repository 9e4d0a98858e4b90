package org.virtualschool.placement.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.Visits.redirect;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;

/** What notices tell, from before a placement to its end, as both sides read it. */
@PlacementTest
class OccasionPagesTests {

    private static final String[] REST = {"schoolPlan=STAYS", "sen=NONE"};

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    private RequestPostProcessor sam;
    private RequestPostProcessor priya;
    private ChildId child;

    @BeforeEach
    void twoCoordinatorsAndAChild() {
        sam = councils.coordinator("calderdale");
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
    }

    @Test
    void goFromBeforeThePlacementToItsEndInOneNotice() throws Exception {
        put(ChildStatus.LOOKED_AFTER, LEEDS.value());
        var asked = visits.send(
                sam,
                visits.choose(
                        sam,
                        child,
                        with(
                                "recipient=other",
                                "otherAuthority=312",
                                "authorityName=Hillingdon",
                                "type=CONSULTATION")));
        assertThat(visits.page(sam, asked).select("main").text()).contains("The child may be placed in the area");
        visits.awaitArrival(priya, child);

        put(ChildStatus.LOOKED_AFTER, HILLINGDON.value());
        tell(asked, with("type=PLACEMENT"));
        tell(asked, on(3, "type=SCHOOL_CHANGE"));
        put(ChildStatus.LOOKED_AFTER, LEEDS.value());
        var end = tell(asked, on(9, "type=END", "endReason=OTHER_AREA", "next=383"));

        assertThat(visits.page(sam, end).select("main").text())
                .contains("The placement in the area ended", "9 November 2026", "placed in another area", "Leeds")
                .contains("version 4", "Sent: The child’s school changes, version 3");
        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(visits.page(priya, "/hillingdon/inbox?show=all")
                                .select("tbody tr:contains(" + ChildrenOnPaper.mark(child) + ")")
                                .text())
                        .contains("End"));
        var arrived = visits.page(priya, "/hillingdon/inbox?show=all")
                .select("tbody a:contains(" + ChildrenOnPaper.mark(child) + ")")
                .attr("href");
        assertThat(visits.page(priya, arrived).select("main").text())
                .contains("The placement in the area ended", "Last day", "9 November 2026", "Next authority", "Leeds");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        var notice = visits.tellHillingdon(sam, child);

        assertThat(complaint(notice, with("type=END", "endReason="))).contains("Enter the day");
        assertThat(complaint(notice, on(9, "type=END", "endReason="))).contains("Choose why the placement is over");
        assertThat(complaint(notice, on(9, "type=END", "endReason=CEASED", "next=999")))
                .contains("Choose an authority from the list");
        assertThat(complaint(notice, with("on-day=3", "on-month=11", "on-year=2035", "type=CHANGE")))
                .contains("Enter a day of the past two years");
    }

    /** What may not be told first, and what may not follow. */
    @ParameterizedTest
    @CsvSource({"PLACEMENT, CONSULTATION", "PLACEMENT, NOT_PLACED", "CONSULTATION, END", "CONSULTATION, CHANGE"})
    void followsAnOrder(String first, String next) throws Exception {
        var notice = visits.send(sam, visits.choose(sam, child, with("recipient=312", "type=" + first)));

        assertThat(complaint(notice, on(3, "type=" + next, "endReason=CEASED")))
                .contains("Choose what has changed since the notice was sent");
    }

    @Test
    void doesNotBeginWithAnEnd() {
        assertThat(visits.submit(
                        sam,
                        "/calderdale/children/" + child + "/notices/new",
                        on(3, "recipient=312", "type=END", "endReason=CEASED")))
                .hasStatus(422);
    }

    @Test
    void endsOnce() throws Exception {
        var notice = visits.tellHillingdon(sam, child);
        tell(notice, on(9, "type=END", "endReason=CEASED"));

        assertThat(visits.page(sam, notice + "/correction")
                        .select("input[name=type]")
                        .eachAttr("value"))
                .containsExactly("END");
        var corrected = tell(notice, on(10, "type=END", "endReason=OUR_AREA"));
        assertThat(visits.page(sam, corrected).select("main").text())
                .contains("Correction sent: The placement in the area ended", "10 November 2026");
    }

    /** The child is not looked after any more, or is placed elsewhere: the end is told all the same, and delivered. */
    @ParameterizedTest
    @CsvSource({"CEASED, 312", "CEASED, ", "LOOKED_AFTER, 383", "LOOKED_AFTER, "})
    void theEndIsToldWhereverTheChildIsNow(ChildStatus status, @Nullable String host) throws Exception {
        var notice = visits.tellHillingdon(sam, child);
        put(status, host);

        var end = tell(notice, on(9, "type=END", "endReason=CEASED"));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(
                                visits.page(sam, end).select("main .govuk-tag").text())
                        .contains("Delivered"));
    }

    @Test
    void nothingIsToldOfAChildWhoDied() throws Exception {
        var notice = visits.tellHillingdon(sam, child);
        put(ChildStatus.DIED, "312");

        assertThat(visits.submit(sam, notice + "/correction", on(9, "type=END", "endReason=CEASED")))
                .hasStatus(422);
    }

    /** As it was before anybody could say what a notice tells. */
    @Test
    void isAPlacementUnlessSomethingElseIsSaid() throws Exception {
        var notice = visits.tellHillingdon(sam, child);

        assertThat(visits.page(sam, notice).select("main").text()).contains("The child is placed in the area");
    }

    private String tell(String notice, String... fields) throws Exception {
        return visits.send(sam, redirect(visits.submit(sam, notice + "/correction", fields)));
    }

    private String complaint(String notice, String... fields) throws Exception {
        var answer = visits.submit(sam, notice + "/correction", fields);
        assertThat(answer).hasStatus(422);
        return Visits.parsed(answer).select(".govuk-error-summary").text();
    }

    /** How the roll has the child now. */
    private void put(ChildStatus status, @Nullable String host) {
        councils.bound("calderdale", () -> {
            roll.put(child, status, "Zoë", Optional.ofNullable(host).map(AuthorityCode::new), Certainty.EXACT);
            return true;
        });
    }

    /** A day of November 2026, and the rest of the form. */
    private static String[] on(int day, String... fields) {
        var date = new String[] {"on-day=" + day, "on-month=11", "on-year=2026"};
        return Stream.of(date, fields, REST).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String[] with(String... fields) {
        return Stream.of(fields, REST).flatMap(Stream::of).toArray(String[]::new);
    }
}
