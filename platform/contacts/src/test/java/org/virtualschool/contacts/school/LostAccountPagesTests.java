package org.virtualschool.contacts.school;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.contacts.ContactsTest;
import org.virtualschool.contacts.People;
import org.virtualschool.contacts.People.Visitor;

/** The virtual school lets a teacher start again who lost phone or password: one with an account here, and nobody else. */
@ContactsTest
class LostAccountPagesTests {

    private static final Pattern LINK = Pattern.compile("(/invitations/calderdale/[A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate rawSql;

    private Visitor head;
    private Visitor teacher;
    private String school;

    @BeforeEach
    void aTeacherWithAnAccount() {
        head = people.head("calderdale");
        teacher = people.withAnAccount();
        school = "/calderdale/schools/" + freshSchool() + "/people";
        joins("Terry Fox", teacher);
    }

    @Test
    void saysWhatWillHappenAsksWhyAndShowsSinceWhenItWaits() {
        var page = open(head, startAgain("Terry Fox"));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Lost phone or password: Terry Fox",
                        "open nothing any more",
                        "address of the person’s account");

        assertThat(send(head, startAgain("Terry Fox"), "The phone was stolen")).hasStatus(303);

        assertThat(list(head)).contains("Old password and phone are being taken away since");
        assertThat(list(teacher)).as("the school").doesNotContain("taken away", "Lost phone or password");
        assertThat(audit("calderdale")).anyMatch(what -> what.contains("The phone was stolen"));
        assertThat(audit("hillingdon")).noneMatch(what -> what.contains("The phone was stolen"));
    }

    @Test
    void wantsAReasonAndKeepsWhatWasTyped() {
        assertThat(send(head, startAgain("Terry Fox"), " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say what was lost");
        assertThat(send(head, startAgain("Terry Fox"), "x".repeat(301)))
                .hasStatus(422)
                .bodyText()
                .contains("Enter at most 300 characters", "xxxx");
        assertThat(list(head)).doesNotContain("taken away");
    }

    @Test
    void wantsProofOfWhoAsks() {
        var tired = people.headWhoSignedInLongAgo("calderdale");

        assertThat(open(tired, startAgain("Terry Fox"))).hasStatus(303).hasRedirectedUrl("/sign-in/again");
        assertThat(send(tired, startAgain("Terry Fox"), "The phone was stolen"))
                .hasStatus(303)
                .hasRedirectedUrl("/sign-in/again");
        assertThat(list(head)).doesNotContain("taken away");
    }

    @Test
    void isForNobodyElse() {
        var address = startAgain("Terry Fox");
        var other = people.ofASchool();
        joins("Sina Coe", other);
        add("Pia Lund", "");
        assertThat(list(head)).containsOnlyOnce("start-again");
        for (var name : List.of("Sina Coe", "Pia Lund")) {
            var theirs = formOf(name).replace("/end", "/start-again");
            assertThat(open(head, theirs)).hasStatus(404);
            assertThat(send(head, theirs, "The phone was stolen")).hasStatus(404);
        }
        assertThat(open(people.head("hillingdon"), address.replace("calderdale", "hillingdon")))
                .hasStatus(404);
        assertThat(send(people.head("hillingdon"), address.replace("calderdale", "hillingdon"), "Why not"))
                .hasStatus(404);
        assertThat(send(teacher, address, "Myself")).hasStatus(403);
    }

    private Integer freshSchool() {
        return people.in(
                "calderdale",
                () -> rawSql.queryForObject(
                        "select max(urn) from directory.school where urn not in (select urn from contacts.contact)",
                        Integer.class));
    }

    private void joins(String name, Visitor somebody) {
        var address = add(name, "yes");
        await().atMost(10, SECONDS).until(() -> !People.MAIL.to(address).isEmpty());
        var found = LINK.matcher(People.MAIL.to(address).getFirst().text());
        assertThat(found.find()).isTrue();
        assertThat(browser.perform(post(found.group(1)).with(csrf()).with(somebody.browser())))
                .hasStatus(303);
    }

    private String add(String name, String invite) {
        var address = UUID.randomUUID() + "@schools.example";
        assertThat(browser.perform(post(school)
                        .param("name", name)
                        .param("email", address)
                        .param("role", Roles.DESIGNATED_TEACHER)
                        .param("invite", invite)
                        .with(csrf())
                        .with(head.browser())))
                .hasStatus(303);
        return address;
    }

    private String startAgain(String name) {
        return Jsoup.parse(list(head)).select("tr").stream()
                .filter(row -> row.text().contains(name))
                .map(row -> row.expectFirst("a[href$=start-again]").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private String formOf(String name) {
        return Jsoup.parse(list(head)).select("tr").stream()
                .filter(row -> row.text().contains(name))
                .map(row -> row.expectFirst("form[action$=/end]").attr("action"))
                .findFirst()
                .orElseThrow();
    }

    private String list(Visitor by) {
        var answer = open(by, school);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult open(Visitor by, String address) {
        return browser.perform(get(address).with(by.browser()));
    }

    private MvcTestResult send(Visitor by, String address, String reason) {
        return browser.perform(
                post(address).param("reason", reason).with(csrf()).with(by.browser()));
    }

    private List<String> audit(String council) {
        return people.in(council, () -> rawSql.queryForList("select what from audit.entry", String.class));
    }
}
