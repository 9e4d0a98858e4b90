package org.virtualschool.access.stafflist;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.HILLINGDONS_BROKER;
import static org.virtualschool.access.People.someSubject;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.MovableClock;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.TestRealm;

/** Thirty people in one file: looked at first, asked once, and nobody who may not be. */
@AccessTest
@ExtendWith(OutputCaptureExtension.class)
class StaffListPagesTests {

    private static final String IMPORT = "/calderdale/people/import";
    private static final String HEADINGS = "Name,Email,Role,For which children,Years,Schools,Last day,Team\r\n";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private StaffLists lists;

    private String administrator;

    /** Part of every address of one test. */
    private String mark;

    @BeforeEach
    void somebodyWhoInvites() {
        administrator = member(Roles.ACCESS_ADMINISTRATOR);
        mark = "x" + UUID.randomUUID();
    }

    @AfterEach
    void theClockIsRight() {
        clock.putBack();
    }

    @Test
    void asksThirtyPeopleOnceEach() {
        var preview = uploaded(administrator, HEADINGS + thirty());
        assertThat(body(open(administrator, preview)))
                .contains(
                        "Check the staff in the file (30)",
                        "Ada Quill",
                        "Year 7 to Year 9",
                        "Own caseload",
                        "31 July 2099")
                .contains("Send 30 invitations")
                .doesNotContain("Problems");
        assertThat(invited()).isZero();

        assertThat(confirm(administrator, preview, 30)).hasStatus(303).hasRedirectedUrl("/calderdale/invitations");

        assertThat(invited()).isEqualTo(30);
        await().atMost(20, SECONDS)
                .until(() -> TestRealm.MAIL.to(mark + "30@calderdale.example").size() == 1);
        assertThat(confirm(administrator, preview, 30)).hasStatus(404);
        assertThat(open(administrator, preview)).hasStatus(404);
        assertThat(invited()).isEqualTo(30);
    }

    @Test
    void saysWhichTeamEachPersonWillWorkInAndWhichLineNamesNone() {
        var preview = uploaded(
                administrator,
                HEADINGS
                        + line("Ada Quill", 1, "Key stage coordinator").replace("\r\n", ",Key stage 3\r\n")
                        + line("Bea Quill", 2, "Social worker").replace("\r\n", ",Key stage 9\r\n"));

        assertThat(body(open(administrator, preview)))
                .contains("Key stage 3 (Year 7 to Year 9)", "Invite the 1 line without problems")
                .contains("Line 3: No team is called “Key stage 9”. The teams: Early years, Key stage 1, Key stage 2");
        assertThat(confirm(administrator, preview, 1)).hasStatus(303);
        assertThat(body(open(administrator, "/calderdale/invitations")))
                .contains(mark + "1@calderdale.example", "Key stage 3 (Year 7 to Year 9)");
    }

    @Test
    void asksNobodyWhileALineHasAProblemUnlessOneSaysSo() {
        var preview = uploaded(
                administrator,
                HEADINGS
                        + line("Ada Quill", 1, "Social worker")
                        + line("Bea Quill", 2, "Social wrker")
                        + line("Cy Quill", 3, "Virtual school administrator"));

        assertThat(body(open(administrator, preview)))
                .contains(
                        "Problems (2)",
                        "Line 3: No role is called “Social wrker”. The roles you may give: Access administrator")
                .contains("Line 4: It does not say for which children. Write: every child or some year groups")
                .contains("Invite the 1 line without problems");
        assertThat(confirm(administrator, preview, 3))
                .hasStatus(422)
                .bodyText()
                .contains("Something has changed since you looked");
        assertThat(confirm(administrator, preview, 0)).hasStatus(422);
        assertThat(invited()).isZero();

        assertThat(confirm(administrator, preview, 1)).hasStatus(303);
        assertThat(invited()).isEqualTo(1);
    }

    @Test
    void asksNobodyTwice() {
        assertThat(confirm(administrator, uploaded(administrator, HEADINGS + line("Ada Quill", 1, "Social worker")), 1))
                .hasStatus(303);

        var again = uploaded(administrator, HEADINGS + line("Ada Quill", 1, "Social worker"));

        assertThat(body(open(administrator, again)))
                .contains("This address is invited already", "No line can be done")
                .doesNotContain("/confirm");
        assertThat(confirm(administrator, again, 1)).hasStatus(422);
        assertThat(invited()).isEqualTo(1);
    }

    /** The list waits, and its owner is no longer what he was: what he may give is asked when he confirms. */
    @Test
    void givesNoRoleThatIsNotOnesOwnToGive() {
        var head = member(Roles.VIRTUAL_SCHOOL_HEAD);
        var preview = uploaded(head, HEADINGS + line("Ada Quill", 1, "Access administrator"));

        assertThat(body(open(head, preview))).contains("No role is called “Access administrator”");
        assertThat(confirm(head, preview, 1)).hasStatus(422);
        assertThat(invited()).isZero();
    }

    @Test
    void showsAListToNobodyButWhoUploadedIt() {
        var preview = uploaded(administrator, HEADINGS + line("Ada Quill", 1, "Social worker"));
        var other = member(Roles.ACCESS_ADMINISTRATOR);
        var elsewhere = someSubject();
        people.grant("hillingdon", elsewhere, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(open(other, preview)).hasStatus(404);
        assertThat(confirm(other, preview, 1)).hasStatus(404);
        assertThat(browser.perform(get(preview.replace("calderdale", "hillingdon"))
                        .with(signedInNow(elsewhere, HILLINGDONS_BROKER))))
                .hasStatus(404);
        assertThat(invited()).isZero();
    }

    @Test
    void keepsAListForADayAtMost() {
        var old = uploaded(administrator, HEADINGS + line("Ada Quill", 1, "Social worker"));
        clock.moveAhead(Duration.ofHours(23));
        var young = uploaded(administrator, HEADINGS + line("Ada Quill", 1, "Social worker"));
        assertThat(open(administrator, old)).hasStatusOk();

        clock.moveAhead(Duration.ofHours(24).plusSeconds(1));
        assertThat(open(administrator, old)).hasStatus(404);
        people.in("calderdale", () -> {
            lists.forgetOld();
            return true;
        });

        clock.putBack();
        assertThat(open(administrator, old)).as("gone, not hidden").hasStatus(404);
        assertThat(open(administrator, young)).hasStatusOk();
    }

    @Test
    void refusesWhatItCannotReadInWordsAndKeepsNothing(CapturedOutput log) {
        assertThat(upload(administrator, "Name,Email\r\n" + mark + ",x@y.example"))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "There is no column called Role");
        assertThat(upload(administrator, "")).hasStatus(422).bodyText().contains("Choose the file");
        assertThat(browser.perform(post(IMPORT).with(csrf()).with(signedInNow(administrator, CALDERDALES_BROKER))))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the file");
        assertThat(upload(administrator, "x".repeat(1_000_001)))
                .hasStatus(422)
                .bodyText()
                .contains("larger than 1 MB");
        assertThat(log).doesNotContain(mark);
    }

    @Test
    void runsNothingThatStandsInAFile() {
        var preview = uploaded(administrator, HEADINGS + line("<script>alert(1)</script>", 1, "<b>Boss</b>"));

        assertThat(body(open(administrator, preview)))
                .contains("&lt;script&gt;", "&lt;b&gt;Boss")
                .doesNotContain("<script>alert", "<b>Boss");
    }

    @Test
    void beginsWithAFileOfHeadingsThatCanBeFilledIn() throws UnsupportedEncodingException {
        var template = open(administrator, IMPORT + "/template");

        assertThat(template).hasStatusOk();
        assertThat(template.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF" + HEADINGS);
        assertThat(body(open(administrator, "/calderdale/people"))).contains("href=\"" + IMPORT + "\"");
        assertThat(body(open(administrator, "/calderdale/invitations"))).contains("href=\"" + IMPORT + "\"");
        assertThat(body(open(administrator, IMPORT))).contains("Virtual school head", IMPORT + "/template");
    }

    @Test
    void isNotForOthers() {
        var coordinator = member(Roles.COORDINATOR);

        assertThat(open(coordinator, IMPORT)).hasStatus(403);
        assertThat(open(coordinator, IMPORT + "/template")).hasStatus(403);
        assertThat(upload(coordinator, HEADINGS)).hasStatus(403);
        assertThat(open(coordinator, IMPORT + "/" + UUID.randomUUID())).hasStatus(403);
        assertThat(confirm(coordinator, IMPORT + "/" + UUID.randomUUID(), 1)).hasStatus(403);
    }

    private String thirty() {
        return line("Ada Quill", 1, "Social worker")
                + "Bea Quill," + mark + "2@calderdale.example,Key stage coordinator,,7 to 9,,31/07/2099\r\n"
                + IntStream.rangeClosed(3, 30)
                        .mapToObj(number -> line("Cy Quill", number, "social worker"))
                        .collect(Collectors.joining());
    }

    private String line(String name, int number, String role) {
        return name + "," + mark + number + "@calderdale.example," + role + ",,,,\r\n";
    }

    private String member(String role) {
        var subject = someSubject();
        people.grant("calderdale", subject, role, new Scope.Everyone());
        return subject;
    }

    /** How many of this test's people are invited. */
    private long invited() {
        return Jsoup.parse(body(open(administrator, "/calderdale/invitations"))).select("td").stream()
                .filter(cell -> cell.text().startsWith(mark))
                .count();
    }

    private String uploaded(String by, String content) {
        var answer = upload(by, content);
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String by, String content) {
        var file = new MockMultipartFile("list", "staff.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return browser.perform(multipart(IMPORT).file(file).with(csrf()).with(signedInNow(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult confirm(String by, String preview, int count) {
        return browser.perform(post(preview + "/confirm")
                .param("count", String.valueOf(count))
                .with(csrf())
                .with(signedInNow(by, CALDERDALES_BROKER)));
    }

    private MvcTestResult open(String subject, String address) {
        return browser.perform(get(address).with(signedInNow(subject, CALDERDALES_BROKER)));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who has just signed in, whatever the time is here. */
    private RequestPostProcessor signedInNow(String subject, String broker) {
        var now = clock.instant();
        return People.signedIn(
                subject, broker, java.util.Map.of("auth_time", now, "iat", now, "exp", now.plusSeconds(300)));
    }
}
