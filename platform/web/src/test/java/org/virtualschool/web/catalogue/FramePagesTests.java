package org.virtualschool.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.TestEdge;

/** What surrounds a page, and a form that is got wrong and right. */
@ApplicationModuleTest(verifyAutomatically = false)
@AutoConfigureMockMvc
@Import({TestEdge.class, FramePagesTests.CouncilPages.class})
@TestPropertySource(properties = {"virtual-school.web.catalogue=true", "virtual-school.web.demonstration=true"})
class FramePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Controller
    static class CouncilPages {

        @GetMapping("/{authority}/children/list")
        ModelAndView list() {
            return Page.of("web/catalogue/catalogue", new CataloguePage(Form.empty(), List.of(), List.of()));
        }
    }

    @Test
    void aCouncilsPageCarriesItsNameColourPersonAndNavigation() throws Exception {
        var page = shown("/calderdale/children/list");

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Components – Design – Calderdale Virtual School");
        assertThat(page.select(".govuk-generic-header").text()).isEqualTo("Calderdale");
        assertThat(page.select("link[href=/assets/theme/calderdale.css]")).hasSize(1);
        assertThat(page.select(".vs-account__person").text())
                .isEqualTo("Rosalind O’Thistlewood <b>, Key stage coordinator");
        assertThat(page.select(".vs-demonstration")).hasSize(1);
        assertThat(page.select("form[action=/sign-out] input[name=_csrf]").val())
                .isNotEmpty();
    }

    @Test
    void navigationShowsWhatOneMayDoAndWhereOneIs() throws Exception {
        var page = shown("/calderdale/children/list");

        assertThat(page.select(".govuk-service-navigation__item").eachText()).containsExactly("Home", "Children");
        assertThat(page.select("header a[aria-current=page]").eachAttr("href")).containsExactly("/calderdale/children");
    }

    @Test
    void nothingInAPageNeedsInlineScriptOrStyle() throws Exception {
        var page = shown("/design");

        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void aFormGotWrongKeepsWhatWasTypedAndSaysWhatToDo() throws Exception {
        var answer = send(
                "participant=+%3Cscript%3E+",
                "heldOn-day=31",
                "heldOn-month=2",
                "heldOn-year=2026",
                "attendance=many",
                "place=MOON",
                "topics=targets");

        assertThat(answer).hasStatus(422);
        var page = parsed(answer);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary__list a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter a real date", "Enter a number", "Choose one of the answers on this page");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactlyInAnyOrder("#heldOn-day", "#attendance", "#place");
        assertThat(page.select("#heldOn-day").val()).isEqualTo("31");
        assertThat(page.select("#heldOn-error").text()).isEqualTo("Error: Enter a real date");
        assertThat(page.select("#participant").val()).contains("<script>");
        assertThat(page.select("#attendance").val()).isEqualTo("many");
        assertThat(page.select("input[name=topics][checked]").eachAttr("value")).containsExactly("targets");
        page.select(".govuk-error-summary__list a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void anEmptyFormAsksForEachAnswer() throws Exception {
        var page = parsed(send("participant=", "heldOn-day=", "heldOn-month=", "heldOn-year=", "attendance="));

        assertThat(page.select(".govuk-error-summary__list a").eachText())
                .containsExactly(
                        "Enter who takes part",
                        "Enter the date of the meeting",
                        "Enter how many people came",
                        "Choose where the meeting takes place");
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).contains("#heldOn-day");
    }

    @Test
    void aFormGotRightLeadsOnAndSaysSoOnce() throws Exception {
        var answer = send(
                "participant=Sam",
                "heldOn-day=3",
                "heldOn-month=March",
                "heldOn-year=2026",
                "attendance=4",
                "place=HOME");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/design");
        var session =
                (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
        assertThat(mvc.get().uri("/design").session(session).exchange())
                .bodyText()
                .contains("The example was saved");
        assertThat(mvc.get().uri("/design").session(session).exchange())
                .bodyText()
                .doesNotContain("The example was saved");
    }

    @Test
    void aFormWithoutItsProofIsRefused() {
        assertThat(mvc.post().uri("/design").exchange()).hasStatus(403);
    }

    @Test
    void aPageOutsideEveryAuthorityHasNoNavigation() throws Exception {
        var page = shown("/design");

        assertThat(page.title()).endsWith("– Virtual School");
        assertThat(page.select(".govuk-service-navigation")).isEmpty();
    }

    @Test
    void theCouncilsStylesheetIsPublicAndMayBeKept() {
        assertThat(mvc.get().uri("/assets/theme/hillingdon.css").exchange())
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/css")
                .bodyText()
                .startsWith(":root{--govuk-brand-colour:#00563f;--vs-brand-text-colour:#ffffff;");
        assertThat(mvc.get().uri("/assets/theme/nobody.css").exchange()).hasStatus(404);
    }

    /** As a browser does it: opens the page, then sends its form with the proof that came with it. */
    private MvcTestResult send(String... fields) throws Exception {
        var opened = mvc.get().uri("/design").exchange();
        var proof = parsed(opened).select("input[name=_csrf]").val();
        var session =
                (MockHttpSession) Objects.requireNonNull(opened.getRequest().getSession());
        return mvc.post()
                .uri("/design")
                .session(session)
                .contentType("application/x-www-form-urlencoded")
                .content("_csrf=" + proof + "&" + String.join("&", fields))
                .exchange();
    }

    private Document shown(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
