package org.virtualschool.cohort.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.ChildrenOnTheRoll;
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.NewsOfChildren.Stored;
import org.virtualschool.cohort.roll.PastRollQueries;
import org.virtualschool.directory.Urn;

/** Two records of one child are merged by somebody who has seen what comes of it. */
@CohortTest
class MergePagesTests {

    private static final Pattern PRINT = Pattern.compile("name=\"print\" value=\"([0-9a-f]{64})\"");
    private static final Urn HILL = new Urn(990001);
    private static final Urn DALE = new Urn(990002);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private NewsOfChildren news;

    @Autowired
    private ChildrenOnTheRoll children;

    @Autowired
    private PastRollQueries past;

    @Autowired
    private Audit audit;

    private String family;
    private Visitor head;
    private Stored one;

    @BeforeEach
    void aChild() {
        family = "Twice" + UUID.randomUUID().toString().substring(0, 8);
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        one = news.comesIntoCare(councils.calderdale(), "Muhammad", family, HILL);
    }

    @Test
    void theOtherRecordLeadsToTheOneThatStays() {
        var other = another("Mohammed", HILL);
        var preview = page(preview(one, other));
        assertThat(preview)
                .contains("Muhammad", "Mohammed", "You decide below", "Decide which is right", "notices to schools: 1");

        assertThat(merge(one, other, preview, "detail-given_name", "given"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/calderdale/children/" + one.id());

        assertThat(page("/calderdale/children/" + one.id()))
                .contains("Mohammed")
                .doesNotContain("Muhammad");
        assertThat(answer(head, "/calderdale/children/" + other.id() + "/people"))
                .hasStatus(303)
                .hasHeader("Location", "/calderdale/children/" + one.id() + "/people");
        assertThat(search(other.careId())).contains("/children/" + one.id()).doesNotContain("/children/" + other.id());
        assertThat(search(family)).contains("/children/" + one.id()).doesNotContain("/children/" + other.id());
        assertThat(answer(head, preview(one, other))).hasStatus(404);
        for (var child : java.util.List.of(one.id(), other.id())) {
            assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                    .anyMatch(seen -> seen.change() && seen.action().equals("cohort.merge-children"));
        }
    }

    @Test
    void aPastRollAsItWasKnownThenHasBothAndAsItIsKnownNowHasOne() throws InterruptedException {
        var other = another("Muhammad", HILL);
        var before = Instant.now().plusMillis(1);
        Thread.sleep(5);
        assertThat(lookedAfter(other, before)).isEqualTo(2);

        var preview = page(preview(one, other));
        assertThat(merge(one, other, preview)).hasStatus(303);

        assertThat(lookedAfter(other, before)).isEqualTo(2);
        assertThat(lookedAfter(other, Instant.now().plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void whereBothCannotHoldNothingIsDoneUntilSomebodyDecides() {
        var other = another("Muhammad", DALE);
        var preview = page(preview(one, other));
        assertThat(preview).contains("School, ", "Both cannot hold");

        assertThat(merge(one, other, preview)).hasStatus(422).bodyText().contains("Choose which of the two is right");
        assertThat(answer(head, "/calderdale/children/" + other.id())).hasStatusOk();

        assertThat(merge(one, other, preview, "school-0-0", "given")).hasStatus(303);
        var history = page("/calderdale/children/" + one.id() + "/history");
        assertThat(history).contains("As it was called", "By hand, Robin Zeta");
    }

    @Test
    void aRecordThatWasChangedSinceNeedsAnotherLook() {
        var other = another("Muhammad", HILL);
        var preview = page(preview(one, other));
        news.moves(councils.calderdale(), other, DALE);

        assertThat(merge(one, other, preview)).hasStatus(409);
        assertThat(answer(head, "/calderdale/children/" + other.id())).hasStatusOk();
    }

    @Test
    void aChildWhoDiedIsNoChildWhoIsLookedAfter() {
        var other = another("Muhammad", HILL);
        news.dies(councils.calderdale(), other, LocalDate.of(2026, 11, 3));

        assertThat(page(preview(one, other))).contains("has died").doesNotContain("Merge the two records</button>");
        assertThat(merge(one, other, "name=\"print\" value=\"" + "0".repeat(64) + "\""))
                .hasStatus(409);
    }

    @Test
    void whoMayNotOrReachesOnlyOneOfThemCannotMerge() {
        var other = another("Muhammad", HILL);
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());
        assertThat(answer(mentor, preview(one, other))).hasStatus(403);
        var abroad = news.comesIntoCare(councils.hillingdon(), "Muhammad", family, HILL);
        assertThat(answer(head, preview(one, abroad))).hasStatus(404);
        assertThat(answer(head, preview(abroad, one))).hasStatus(404);
        var reference = "SC" + UUID.randomUUID();
        var sealed = children.referred(councils.calderdale(), reference, "Muhammad", family, 8);
        children.adopted(councils.calderdale(), reference);
        assertThat(answer(head, preview(one, new Stored(sealed, reference)))).hasStatus(404);
        assertThat(answer(head, preview(one, one))).hasStatus(422);
    }

    @Test
    void whoWorksWithBothWorksWithTheOneThatStays() {
        var other = another("Muhammad", HILL);
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var second = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        onCaseload(worker, one.id());
        onCaseload(worker, other.id());
        onCaseload(second, other.id());

        assertThat(merge(one, other, page(preview(one, other)))).hasStatus(303);

        for (var who : java.util.List.of(worker, second)) {
            assertThat(answer(who, "/calderdale/children/" + one.id())).hasStatusOk();
            assertThat(answer(who, "/calderdale/children/" + other.id())).hasStatus(303);
        }
        var stranger = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(answer(stranger, "/calderdale/children/" + other.id())).hasStatus(404);
    }

    private void onCaseload(Visitor worker, ChildId child) {
        assertThat(browser.perform(post("/calderdale/caseloads/" + worker.person() + "/children/" + child)
                        .with(head.browser())
                        .with(csrf())))
                .hasStatus(303);
    }

    private Stored another(String given, Urn school) {
        return news.comesIntoCare(councils.calderdale(), given, family, school);
    }

    private int lookedAfter(Stored other, Instant knownBy) {
        var both = SHARED_CHILD.CHILD_ID.in(one.id(), other.id());
        var asOf = new PastRollQueries.AsOf(LocalDate.of(2026, 10, 1), knownBy);
        return councils.in(councils.calderdale(), () -> past.count(asOf, both));
    }

    private static String preview(Stored stays, Stored goes) {
        return "/calderdale/children/" + stays.id() + "/merge/" + goes.id();
    }

    private MvcTestResult merge(Stored stays, Stored goes, String preview, String... answers) {
        var print = PRINT.matcher(preview);
        assertThat(print.find()).isTrue();
        var sending = post(preview(stays, goes)).param("print", print.group(1));
        for (var at = 0; at < answers.length; at += 2) {
            sending = sending.param(answers[at], answers[at + 1]);
        }
        return browser.perform(sending.with(head.browser()).with(csrf()));
    }

    private String search(String typed) {
        return text(browser.perform(post("/calderdale/children")
                .param("search", typed)
                .with(head.browser())
                .with(csrf())));
    }

    private MvcTestResult answer(Visitor visitor, String address) {
        return browser.perform(get(address).with(visitor.browser()));
    }

    private String page(String address) {
        var answer = answer(head, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
