package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;

@CohortTest
class RollPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Autowired
    private Audit audit;

    @Test
    void listsWhomTheReaderReachesAndAuditsThem() {
        var mine = book.store(
                councils.calderdale(), aChild().named("Mina", "Listed").inYear(12));
        book.store(councils.calderdale(), aChild().named("Otto", "Elsewhere").inYear(2));
        var coordinator = coordinator(12);

        assertThat(browser.perform(get("/calderdale/children?size=100").with(coordinator.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Children looked after (", "Listed, Mina", "Year 12")
                .doesNotContain("Elsewhere, Otto");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(mine, 5)))
                .anyMatch(seen -> seen.person().equals(coordinator.person())
                        && seen.action().equals("cohort.view-roll"));
    }

    @Test
    void speaksTheCouncilsOwnWords() {
        var head = councils.visitor(councils.hillingdon(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var child = book.store(councils.hillingdon(), aChild().named("Wren", "Worded"));

        assertThat(browser.perform(get("/hillingdon/children").with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Children cared for (")
                .doesNotContain("Children looked after (");
        assertThat(browser.perform(get("/hillingdon/children/" + child).with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Cared for since")
                .doesNotContain("Looked after since");
    }

    @Test
    void findsAChildHoweverTheNameIsTyped() {
        var head = head();
        book.store(councils.calderdale(), aChild().named("Zuzanna", "D’Álvarez-Żak"));

        for (var typed : List.of("dalvarez", "D'ALVAREZ zuz", "Żak", "zak dalv")) {
            assertThat(browser.perform(post("/calderdale/children")
                            .param("search", typed)
                            .with(csrf())
                            .with(head.browser())))
                    .as(typed)
                    .hasStatusOk()
                    .bodyText()
                    .contains("D’Álvarez-Żak, Zuzanna");
        }
    }

    @Test
    void findsAChildByIdentifierAndUpn() {
        var head = head();
        var fixture = aChild().named("Upna", "Numbered")
                .withUpn("H312" + (10_000_000 + (int) (Math.random() * 80_000_000)) + "0");
        book.store(councils.calderdale(), fixture);
        var upn = fixture.facts().identity().upn();

        for (var typed : List.of(fixture.careId().toLowerCase(java.util.Locale.ROOT), upn == null ? "" : upn.text())) {
            assertThat(browser.perform(post("/calderdale/children")
                            .param("search", typed)
                            .with(csrf())
                            .with(head.browser())))
                    .bodyText()
                    .contains("Numbered, Upna");
        }
    }

    @Test
    void filtersByHostAndArea() {
        book.store(
                councils.calderdale(),
                aChild().named("Faraway", "Filtered").placed(RollFixtures.CAME_INTO_CARE, foster("878")));
        var head = head();

        assertThat(browser.perform(get("/calderdale/children?area=out&host=878").with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Filtered, Faraway", "Out of area: Devon");
        assertThat(browser.perform(get("/calderdale/children?area=in&host=878").with(head.browser())))
                .bodyText()
                .doesNotContain("Filtered, Faraway");
        assertThat(browser.perform(get("/calderdale/children?year=x&school=%27&area=q&host=9&sort=z&page=-1&size=7")
                        .with(head.browser())))
                .hasStatusOk();
    }

    @Test
    void filtersByYearGroupFromNurseryOn() {
        for (var year : List.of(-2, -1, 0, 11, 13)) {
            book.store(
                    councils.calderdale(), aChild().named("Of" + year, "Yeared").inYear(year));
        }
        var head = head();

        for (var year : List.of(-2, -1, 0, 11, 13)) {
            var shown = assertThat(browser.perform(get("/calderdale/children?size=100&search=&year=" + year)
                            .with(head.browser())))
                    .hasStatusOk()
                    .bodyText();
            shown.contains("Yeared, Of" + year + "<", YearGroup.says(year));
            List.of(-2, -1, 0, 11, 13).stream()
                    .filter(other -> !other.equals(year))
                    .forEach(other -> shown.doesNotContain("Yeared, Of" + other + "<"));
        }
    }

    @Test
    void showsAChildWithoutWhatIsProtected() {
        var child = book.store(councils.calderdale(), aChild().named("Nora", "Shown"));

        assertThat(browser.perform(get("/calderdale/children/" + child).with(head().browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Nora Shown", "Full care order (C2)", "Hill School", "Jo Carr")
                .doesNotContain(RollFixtures.POSTCODE, "Mx Carer");
        assertThat(browser.perform(
                        get("/calderdale/children/" + child + "/timeline").with(head().browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Placement began")
                .doesNotContain(RollFixtures.POSTCODE, "Mx Carer");
    }

    @Test
    void showsTheAddressForAReasonOnly() {
        var child = book.store(councils.calderdale(), aChild().named("Rea", "Vealed"));
        var head = head();

        assertThat(browser.perform(post("/calderdale/children/" + child + "/placement")
                        .param("reason", " ")
                        .with(csrf())
                        .with(head.browser())))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why you need to know")
                .doesNotContain(RollFixtures.POSTCODE);
        assertThat(browser.perform(post("/calderdale/children/" + child + "/placement")
                        .param("reason", "School transport")
                        .with(csrf())
                        .with(head.browser())))
                .hasStatusOk()
                .bodyText()
                .contains(RollFixtures.POSTCODE, "Mx Carer");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 5)))
                .anyMatch(seen -> seen.action().equals("cohort.reveal-placement"));
    }

    /** B32: a sign-in of a while ago, none that says when, and one that is still to come. */
    @Test
    void showsTheAddressToNobodyWhoSignedInAWhileAgo() {
        var child = book.store(councils.calderdale(), aChild().named("Ste", "Pup"));
        var address = "/calderdale/children/" + child + "/placement";
        var head = head();

        for (var at :
                Arrays.asList(Instant.now().minusSeconds(601), Instant.now().plusSeconds(601), null)) {
            var browser = head.signedInAt(at);
            for (var request : List.of(get(address), post(address).param("reason", "School transport"))) {
                assertThat(this.browser.perform(request.with(csrf()).with(browser)))
                        .hasStatus(303)
                        .hasRedirectedUrl("/sign-in/again")
                        .bodyText()
                        .isEmpty();
            }
        }
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 5)))
                .noneMatch(seen -> seen.action().equals("cohort.reveal-placement"));
    }

    @Test
    void answersUnknownForeignMalformedAndSealedIdentifiersAlike() {
        var head = head();
        var foreign = book.store(councils.hillingdon(), aChild());
        var fixture = aChild();
        var sealed = book.store(councils.calderdale(), fixture);
        book.change(
                councils.calderdale(),
                book.again(councils.calderdale(), fixture).ceased(LocalDate.of(2026, 11, 2), "E11"));
        var outOfReach = book.store(councils.calderdale(), aChild().inYear(1));
        var unknown = body("/calderdale/children/" + UUID.randomUUID(), head);

        for (var id : List.of(foreign, sealed, "1", "x".repeat(36), UUID.randomUUID() + "0")) {
            assertThat(body("/calderdale/children/" + id, head))
                    .as(id.toString())
                    .isEqualTo(unknown);
        }
        assertThat(body("/calderdale/children/" + outOfReach, coordinator(9)))
                .isEqualTo(body("/calderdale/children/" + UUID.randomUUID(), coordinator(9)));
        assertThat(browser.perform(get("/api/v1/calderdale/children/" + foreign).with(head.browser())))
                .hasStatus(404);
    }

    @Test
    void showsThePastRoll() {
        book.store(councils.calderdale(), aChild().named("Past", "Person"));

        assertThat(browser.perform(get("/calderdale/children/past?on-day=1&on-month=10&on-year=2026&size=100")
                        .with(head().browser())))
                .hasStatusOk()
                .bodyText()
                .contains("Children looked after on 1 October 2026");
        assertThat(browser.perform(get("/calderdale/children/past?on-day=31&on-month=2&on-year=2026")
                        .with(head().browser())))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real date");
        assertThat(browser.perform(get("/calderdale/children/past?on-day=1&on-month=1&on-year=2999")
                        .with(head().browser())))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a day that is not in the future");
    }

    private String body(String address, Visitor visitor) {
        var result = browser.perform(get(java.net.URI.create(address)).with(visitor.browser()));
        assertThat(result).hasStatus(404);
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Visitor head() {
        return councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    private Visitor coordinator(int year) {
        return councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.YearGroups(Set.of(year)));
    }
}
