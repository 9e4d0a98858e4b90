package org.virtualschool.contacts.school;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.contacts.ContactsTest;
import org.virtualschool.contacts.People;
import org.virtualschool.contacts.People.Visitor;

/** The virtual school knows who is who at a school; the teacher whom it confirmed brings colleagues in, of the own school and no other. */
@ContactsTest
class SchoolPeoplePagesTests {

    private static final Pattern LINK = Pattern.compile("(/invitations/calderdale/[A-Za-z0-9_-]{43})");
    private static final String OTHER = "/calderdale/schools/102400";

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
    void somebodyOfTheVirtualSchool() {
        head = people.head("calderdale");
        teacher = people.ofASchool();
        school = "/calderdale/schools/" + freshSchool();
    }

    /** A school of the register at which nobody is known yet. */
    private Integer freshSchool() {
        return people.in(
                "calderdale",
                () -> rawSql.queryForObject(
                        "select min(urn) from directory.school where urn > 100000 and urn not in (select urn from contacts.contact)",
                        Integer.class));
    }

    @Test
    void addsSomebodyAsksTheOneInAndShowsWhoJoined() {
        var address = someAddress();
        assertThat(add(head, "people", "Terry Fox", address, Roles.DESIGNATED_TEACHER, true))
                .hasStatus(303);
        assertThat(page(head)).contains("Terry Fox", "Designated teacher", address, "Asked, not yet answered");

        join(teacher, address);

        assertThat(page(head)).contains("Yes").doesNotContain("Asked, not yet answered");
        assertThat(page(teacher))
                .contains("Terry Fox", "Ask a colleague to join")
                .doesNotContain("Add somebody");
    }

    @Test
    void keepsWhatWasTypedAndSavesNothingOfAWrongForm() {
        var wrong = add(head, "people", "Terry Fox", "no address", Roles.DESIGNATED_TEACHER, true);

        assertThat(wrong).hasStatus(422).bodyText().contains("Check name and address", "value=\"Terry Fox\"");
        assertThat(add(head, "people", "Terry Fox", someAddress(), "", false))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a role");
        assertThat(page(head)).contains("Nobody is known at this school yet");
    }

    @Test
    void aConfirmedTeacherAsksColleaguesOfTheOwnSchool() {
        confirmedTeacher();
        var address = someAddress();
        var colleague = people.ofASchool();

        assertThat(add(teacher, "colleagues", "Sina Coe", address, Roles.SENCO, false))
                .hasStatus(303);
        join(colleague, address);

        assertThat(page(head)).contains("Sina Coe", "Not yet");
        assertThat(page(colleague)).contains("Sina Coe").doesNotContain("Ask a colleague to join");
        assertThat(add(colleague, "colleagues", "Del Gate", someAddress(), Roles.SCHOOL_DELEGATE, false))
                .hasStatus(403);
    }

    @Test
    void aTeacherGivesNothingElsewhereAndNoRoleThatIsTheVirtualSchools() {
        confirmedTeacher();

        for (var role : new String[] {Roles.HEAD_TEACHER, Roles.COORDINATOR, Roles.VIRTUAL_SCHOOL_HEAD}) {
            assertThat(add(teacher, "colleagues", "Sina Coe", someAddress(), role, false))
                    .hasStatus(422);
        }
        assertThat(page(head)).doesNotContain("Sina Coe");
        var own = school;
        school = OTHER;
        assertThat(add(teacher, "colleagues", "Sina Coe", someAddress(), Roles.SENCO, false))
                .hasStatus(404);
        assertThat(open(teacher, OTHER + "/people")).hasStatus(404);
        school = own;
        assertThat(add(teacher, "people", "Sina Coe", someAddress(), Roles.SENCO, false))
                .hasStatus(403);
    }

    @Test
    void aTeacherWhomNobodyConfirmedAsksNobody() {
        confirmedTeacher();
        var address = someAddress();
        var second = people.ofASchool();
        add(teacher, "colleagues", "Second Teacher", address, Roles.DESIGNATED_TEACHER, false);
        join(second, address);

        assertThat(add(second, "colleagues", "Sina Coe", someAddress(), Roles.SENCO, false))
                .hasStatus(422);
        send(head, form("Second Teacher", "/confirm"));
        assertThat(add(second, "colleagues", "Sina Coe", someAddress(), Roles.SENCO, false))
                .hasStatus(303);
    }

    @Test
    void theLastTeacherStays() {
        confirmedTeacher();
        var own = form("Terry Fox", "/end").replace("/people/", "/colleagues/");
        assertThat(send(teacher, own)).hasStatus(422);
        var address = someAddress();
        var second = people.ofASchool();
        add(teacher, "colleagues", "Second Teacher", address, Roles.DESIGNATED_TEACHER, false);
        assertThat(send(teacher, own))
                .as("somebody who was only asked does not count")
                .hasStatus(422);
        join(second, address);
        assertThat(send(teacher, form("Second Teacher", "/end").replace("/people/", "/colleagues/")))
                .as("another designated teacher")
                .hasStatus(422);

        assertThat(send(teacher, own)).hasStatus(303);

        assertThat(open(teacher, school + "/people")).hasStatus(404);
        assertThat(page(head)).doesNotContain("Terry Fox").contains("Second Teacher");
    }

    @Test
    void theVirtualSchoolEndsWhatSomebodyHas() {
        confirmedTeacher();
        var address = someAddress();
        add(teacher, "colleagues", "Sina Coe", address, Roles.SENCO, false);
        var link = linkTo(address);

        assertThat(send(head, form("Sina Coe", "/end"))).hasStatus(303);
        assertThat(browser.perform(
                        post(link).with(csrf()).with(people.ofASchool().browser())))
                .hasStatus(404);
        assertThat(send(head, form("Terry Fox", "/end"))).hasStatus(303);
        assertThat(open(teacher, school + "/people")).hasStatus(404);
        assertThat(page(head)).contains("Nobody is known at this school yet");
    }

    /** What a teacher began is worth nothing once the teacher is gone. */
    @Test
    void anInvitationEndsWithTheTeacherWhoSentIt() {
        confirmedTeacher();
        var address = someAddress();
        add(teacher, "colleagues", "Sina Coe", address, Roles.SENCO, false);
        send(head, form("Terry Fox", "/end"));

        assertThat(browser.perform(post(linkTo(address))
                        .with(csrf())
                        .with(people.ofASchool().browser())))
                .hasStatus(404);
    }

    @Test
    void anotherCouncilKeepsItsOwn() {
        confirmedTeacher();
        var theirs = people.head("hillingdon");

        assertThat(open(theirs, school.replace("calderdale", "hillingdon") + "/people"))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody is known at this school yet")
                .doesNotContain("Terry Fox");
        assertThat(send(theirs, form("Terry Fox", "/end").replace("calderdale", "hillingdon")))
                .hasStatus(404);
    }

    @Test
    void oneFindsTheWayByTheNameOfTheSchool() {
        confirmedTeacher();
        var name = Jsoup.parse(body(open(head, school + "/people")))
                .expectFirst(".govuk-caption-xl")
                .text();

        assertThat(open(head, "/calderdale/schools")).hasStatusOk().bodyText().contains(school + "/people");
        assertThat(browser.perform(
                        get("/calderdale/schools").param("words", name).with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .contains(school + "/people");
        assertThat(open(teacher, "/calderdale/schools"))
                .hasStatusOk()
                .bodyText()
                .contains(school + "/people")
                .doesNotContain("Find any school");
        var social = people.ofASchool();
        people.holds("calderdale", social, Roles.SENCO, new Scope.SchoolRoll(Set.of(102400)));
        assertThat(open(social, "/calderdale/schools")).bodyText().doesNotContain(school + "/people");
    }

    private void confirmedTeacher() {
        var address = someAddress();
        add(head, "people", "Terry Fox", address, Roles.DESIGNATED_TEACHER, true);
        join(teacher, address);
    }

    private MvcTestResult add(Visitor by, String where, String name, String email, String role, boolean invite) {
        return browser.perform(post(school + "/" + where)
                .param("name", name)
                .param("email", email)
                .param("role", role)
                .param("invite", invite ? "yes" : "")
                .with(csrf())
                .with(by.browser()));
    }

    private void join(Visitor somebody, String address) {
        assertThat(browser.perform(post(linkTo(address)).with(csrf()).with(somebody.browser())))
                .hasStatus(303);
    }

    private static String linkTo(String address) {
        await().atMost(10, SECONDS).until(() -> !People.MAIL.to(address).isEmpty());
        var found = LINK.matcher(People.MAIL.to(address).getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Where the head's button for this person leads. */
    private String form(String name, String deed) {
        return Jsoup.parse(page(head)).select("tr").stream()
                .filter(row -> row.text().contains(name))
                .map(row -> row.expectFirst("form[action$=" + deed + "]"))
                .map((Element form) -> form.attr("action"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult send(Visitor by, String address) {
        return browser.perform(post(address).with(csrf()).with(by.browser()));
    }

    private String page(Visitor by) {
        var answer = open(by, school + "/people");
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MvcTestResult open(Visitor by, String address) {
        return browser.perform(get(address).with(by.browser()));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String someAddress() {
        return UUID.randomUUID() + "@schools.example";
    }
}
