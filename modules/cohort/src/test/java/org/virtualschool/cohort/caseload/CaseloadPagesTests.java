package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;

@CohortTest
class CaseloadPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Audit audit;

    @Autowired
    private Staff staff;

    @Test
    void aChildPutOnACaseloadIsSeenByTheSocialWorkerUntilItIsTakenOff() {
        var name = "Case" + UUID.randomUUID().toString().substring(0, 8);
        var child = children.lookedAfter(councils.calderdale(), "Uma", name);
        var head = head();
        var femi = socialWorker();
        assertThat(roll(femi)).doesNotContain(name);

        assertThat(send(head, caseload(femi), "search", name))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Add");
        assertThat(send(head, caseload(femi) + "/children/" + child)).hasStatus(303);
        assertThat(roll(femi)).contains(name);
        assertThat(page(head, caseload(femi))).contains(name, "by Robin Zeta", "Take off");

        assertThat(send(head, caseload(femi) + "/children/" + child + "/end")).hasStatus(303);
        assertThat(roll(femi)).doesNotContain(name);
        assertThat(page(head, caseload(femi)))
                .contains("No child is on this caseload", "Earlier on this caseload", name);
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.what().equals("added to a caseload"))
                .anyMatch(seen -> seen.what().equals("taken off a caseload"))
                .anyMatch(seen -> seen.action().equals("cohort.view-caseloads") && !seen.change());
    }

    @Test
    void theChildsPageSaysAndChangesWhoWorksWithIt() {
        var child = children.lookedAfter(councils.calderdale(), "Ivo", "Peopled");
        var head = head();
        var femi = socialWorker();
        var address = "/calderdale/children/" + child + "/people";

        assertThat(send(head, address, "person", "")).hasStatus(422).bodyText().contains("Choose who is to work with");
        assertThat(send(head, address, "person", femi.person().toString())).hasStatus(303);

        assertThat(page(femi, address)).contains("Robin Zeta").doesNotContain("Add to the caseload", "Take off");
        assertThat(send(femi, address, "person", femi.person().toString())).hasStatus(403);
        assertThat(send(head, address + "/" + femi.person() + "/end")).hasStatus(303);
        assertThat(page(head, address)).contains("on nobody’s caseload", "Who worked with the child before");
    }

    @Test
    void namesEverybodyWithACaseloadAndNobodyElse() {
        var head = head();
        var femi = socialWorker();

        assertThat(page(head, "/calderdale/caseloads")).contains("Who looks after whom", caseload(femi));
        assertThat(page(head, "/calderdale/caseloads")).doesNotContain(caseload(head));
        assertThat(browser.perform(get("/calderdale/caseloads").with(femi.browser())))
                .hasStatus(403);
    }

    @Test
    void answersUnknownForeignAndMalformedPeopleAlike() {
        var head = head();
        var foreign = councils.visitor(councils.hillingdon(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var unknown = text(browser.perform(
                get("/calderdale/caseloads/" + UUID.randomUUID()).with(head.browser())));

        for (var person : List.of(foreign.person().toString(), head.person().toString(), "x", "1-1-1-1-1")) {
            var answer = browser.perform(get("/calderdale/caseloads/" + person).with(head.browser()));
            assertThat(answer).as(person).hasStatus(404);
            assertThat(text(answer)).isEqualTo(unknown);
        }
    }

    @Test
    void refusesANumberThatMeansSomebodyElse() {
        var head = head();
        var femi = socialWorker();
        var other = socialWorker();
        var number = "SW-" + UUID.randomUUID();
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(other.person(), Optional.of(number)));

        assertThat(send(head, caseload(femi) + "/number", "number", number))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "Somebody else has this number");
        assertThat(send(head, caseload(femi) + "/number", "number", number + "-2"))
                .hasStatus(303);
        assertThat(page(head, caseload(femi))).contains((number + "-2").toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void countsWhoIsOnACaseloadAndNotWhoWas() {
        var head = head();
        var femi = socialWorker();
        add(head, femi, "Stays");
        var gone = add(head, femi, "Goes");
        assertThat(counted(head, femi)).isEqualTo("2");

        assertThat(send(head, caseload(femi) + "/children/" + gone + "/end")).hasStatus(303);

        assertThat(counted(head, femi)).isEqualTo("1");
    }

    @Test
    void showNobodyOutOfReach() {
        var femi = socialWorker();
        var name = "Case" + UUID.randomUUID().toString().substring(0, 8);
        add(head(), femi, name);
        assertThat(send(head(), caseload(femi) + "/children/" + add(head(), femi, name) + "/end"))
                .hasStatus(303);

        assertThat(counted(ofYearThree(), femi)).isEqualTo("0");
        assertThat(page(ofYearThree(), caseload(femi))).doesNotContain(name);
    }

    @Test
    void findNobodyOutOfReach() {
        var name = "Case" + UUID.randomUUID().toString().substring(0, 8);
        children.lookedAfter(councils.calderdale(), "Uma", name);

        assertThat(send(ofYearThree(), caseload(socialWorker()), "search", name))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Children found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/caseloads/PERSON/children/CHILD",
                "/caseloads/PERSON/children/CHILD/end",
                "/children/CHILD/people",
                "/children/CHILD/people/PERSON/end"
            })
    void changeForNobodyOutOfReach(String deed) {
        var femi = socialWorker();
        var child = add(head(), femi, "Reached");
        var address =
                "/calderdale" + deed.replace("PERSON", femi.person().toString()).replace("CHILD", child.toString());

        assertThat(send(ofYearThree(), address, "person", femi.person().toString()))
                .hasStatus(404);
        assertThat(page(femi, "/calderdale/children/" + child + "/people")).contains("Who works with the child");
    }

    @Test
    void areNotShownForAChildOutOfReach() {
        var child = add(head(), socialWorker(), "Reached");

        assertThat(browser.perform(get("/calderdale/children/" + child + "/people")
                        .with(ofYearThree().browser())))
                .hasStatus(404);
    }

    @Test
    void haveNoRoomForAChildWhereAccessReachesNoCaseload() {
        var head = head();
        var child = children.lookedAfter(councils.calderdale(), "Uma", "Homeless");

        assertThat(send(head, caseload(head) + "/children/" + child)).hasStatus(422);
    }

    @Test
    void offerAChildOnlyPeopleWhoDoNotWorkWithItYet() {
        var head = head();
        var femi = socialWorker();
        var address = "/calderdale/children/" + add(head, femi, "Offered") + "/people";
        var choice = "value=\"" + femi.person() + "\"";

        assertThat(page(head, address)).doesNotContain(choice);
        assertThat(send(head, address + "/" + femi.person() + "/end")).hasStatus(303);

        assertThat(page(head, address)).contains(choice);
    }

    @Test
    void noteWhoWasFoundAsSeen() {
        var name = "Case" + UUID.randomUUID().toString().substring(0, 8);
        var child = children.lookedAfter(councils.calderdale(), "Uma", name);

        send(head(), caseload(socialWorker()), "search", name);

        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.action().equals("cohort.view-caseloads") && !seen.change());
    }

    @Test
    void aChildOutOfReachIsNotThereToBeAdded() {
        var femi = socialWorker();
        var child = children.lookedAfter(councils.hillingdon(), "Far", "Away");

        assertThat(send(head(), caseload(femi) + "/children/" + child)).hasStatus(404);
        assertThat(send(head(), caseload(femi) + "/children/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    private ChildId add(Visitor by, Visitor to, String name) {
        var child = children.lookedAfter(councils.calderdale(), "Uma", name);
        assertThat(send(by, caseload(to) + "/children/" + child)).hasStatus(303);
        return child;
    }

    /** How many children the list of caseloads says that somebody works with. */
    private String counted(Visitor reader, Visitor whose) {
        return Jsoup.parse(page(reader, "/calderdale/caseloads"))
                .select("tr:has(a[href=" + caseload(whose) + "]) td")
                .eachText()
                .getLast();
    }

    private MvcTestResult send(Visitor visitor, String address, String... parameters) {
        var request = post(address).with(csrf()).with(visitor.browser());
        for (var i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return browser.perform(request);
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private String roll(Visitor visitor) {
        return page(visitor, "/calderdale/children?size=100");
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String caseload(Visitor visitor) {
        return "/calderdale/caseloads/" + visitor.person();
    }

    private Visitor head() {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    /** Whose reach has none of the children of these tests: they are in year 8. */
    private Visitor ofYearThree() {
        return councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.YearGroups(Set.of(3)));
    }

    private Visitor socialWorker() {
        return councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
    }
}
