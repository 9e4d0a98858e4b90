package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.importing.reading.Parcel;

/** Two versions of the same days on a child's page: who sees them, and what deciding does. */
@CohortTest
class TwoVersionsPagesTests {

    private static final String RETURN = """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1
            B7,01/03/2026,L,E1,N1,U6,PR1,,,,,HX1 1UJ,1
            """;
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nB7,1,23/11/2014,WBRI,,,\n";
    private static final Pattern SETTLED = Pattern.compile("name=\"settled\" value=\"([^\"]+)\"");

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void aReturnTellsTwoVersions() {
        lists.emptyTheRoll();
        take();
    }

    @Test
    void standSideBySideInWordsAndAreWork() {
        var page = html(page(signedIn(Roles.COORDINATOR)));

        assertThat(page)
                .contains("Two versions of the same days")
                .contains("Placement order (E1), from 1 March 2026, and lasts")
                .contains("Full care order (C2), from 1 February 2026, and lasts");
        lists.awaitOpenWork("cohort.two-versions", 1);
    }

    @Test
    void areForThoseWhoMayDecideAndTheNeedForThoseWhoMustKnow() {
        assertThat(html(page(signedIn(Roles.COORDINATOR)))).contains("Two versions", "Abuse or neglect (N1)");
        assertThat(html(page(signedIn(Roles.SOCIAL_WORKER))))
                .contains("Abuse or neglect (N1)")
                .doesNotContain("Two versions");
        assertThat(html(page(signedIn(Roles.LEARNING_MENTOR)))).doesNotContain("Two versions", "Abuse or neglect");
    }

    @Test
    void areAskedNoMoreOnceSomebodyDecidedThoughTheReturnSaysTheSameAgain() {
        var coordinator = signedIn(Roles.COORDINATOR);
        var settled = settled(coordinator);

        assertThat(decide(coordinator, settled)).hasStatus3xxRedirection();

        assertThat(html(page(coordinator))).doesNotContain("Two versions");
        lists.awaitOpenWork("cohort.two-versions", 0);
        take();
        assertThat(html(page(coordinator))).doesNotContain("Two versions");
    }

    @Test
    void areNotDecidedTwiceNorByWhoMayNot() {
        var coordinator = signedIn(Roles.COORDINATOR);
        var settled = settled(coordinator);

        assertThat(decide(signedIn(Roles.SOCIAL_WORKER), settled)).hasStatus(HttpStatus.FORBIDDEN);
        decide(coordinator, settled);

        assertThat(decide(coordinator, settled)).hasStatus(HttpStatus.CONFLICT);
    }

    private String settled(RequestPostProcessor viewer) {
        var found = SETTLED.matcher(html(page(viewer)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult decide(RequestPostProcessor viewer, String settled) {
        return browser.post()
                .uri("/calderdale/children/{child}/versions", child())
                .param("settled", settled)
                .with(viewer)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(RequestPostProcessor viewer) {
        return browser.get()
                .uri("/calderdale/children/{child}", child())
                .with(viewer)
                .exchange();
    }

    private String child() {
        return lists.known("calderdale", "B7").version().child().toString();
    }

    private RequestPostProcessor signedIn(String role) {
        return lists.signedIn("calderdale", role, new Scope.Everyone());
    }

    private void take() {
        var id = lists.upload("calderdale", Parcel.pack(List.of(named("e.csv", RETURN), named("h.csv", HEADER))));
        lists.compare("calderdale", id, lists.find("calderdale", id).mapping(), ListKind.CHANGES_ONLY);
        lists.confirm("calderdale", id);
    }

    private static Parcel.Named named(String name, String text) {
        return new Parcel.Named(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String html(MvcTestResult shown) {
        try {
            return shown.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
