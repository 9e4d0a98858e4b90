package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import virtualschool.testing.identity.OneTimeCodes;

/** A third council, from nothing to its own people at work, while the others are there; and an operator who comes as far as the door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringingOnJourneyTests {

    private static final String NADIA = "nadia.rahman@operators.example";
    private static final String BILAL = "bilal.hanif@kirklees.example";

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void aCouncilIsBroughtOnGoesLiveAndDecidesForItself() {
        try (var nadia = platform.visitor(NADIA);
                var bilal = platform.visitor(BILAL)) {
            nadia.signInWithACode("/");
            assertThat(nadia.look("operator-councils")).contains("Calderdale", "Hillingdon", "Live");
            var began = System.nanoTime();
            nadia.click("Bring a council on");
            nadia.fill("manifest", platform.manifestOf("kirklees").replace("#1d4f7a", "#8fd0ff"));
            nadia.click("Check");
            assertThat(nadia.look("operator-refused"))
                    .contains("This cannot be applied, and nothing has changed", "choose a darker colour");
            nadia.fill("manifest", platform.manifestOf("kirklees"));
            nadia.click("Check");
            assertThat(nadia.look("operator-check"))
                    .contains("This would change", "+ names.authority: Kirklees", "organization la-382 is made");
            nadia.click("Apply");
            assertThat(nadia.look("operator-applied")).contains("Applied");
            nadia.click("Open the council");
            assertThat(nadia.look("operator-council"))
                    .contains("Being set up", "Keycloak is as the manifest says", "First access administrator");
            nadia.fill("name", "Bilal Hanif");
            nadia.fill("email", BILAL);
            nadia.click("Ask the first access administrator");
            assertThat(nadia.look("operator-asked")).contains("The invitation is on its way");

            var codes = bilal.signInAndSetUpCodes(platform.linkTo(BILAL));
            bilal.fill("confirm", "WRNG-CDEX-YYYY");
            bilal.click("Accept and go on");
            assertThat(bilal.look("wrong-code")).contains("This is not the code");
            bilal.fill("confirm", platform.codeTo("directors.office@kirklees.example"));
            bilal.click("Accept and go on");
            var took = Duration.ofNanos(System.nanoTime() - began);
            assertThat(bilal.look("setting-up")).contains("This council is being set up", "kirklees.example");
            System.out.println("Third council from nothing to its administrator's first page: 9 steps, "
                    + took.toMillis() + " ms");
            bilal.goTo("/kirklees/children");
            assertThat(bilal.look("nothing-before-live")).contains("permission");
            bilal.goTo("/kirklees/setup");
            bilal.click("Go live");
            assertThat(bilal.look("live")).contains("The council is live");

            nadia.goTo("/operator/manifest?council=kirklees");
            nadia.fill(
                    "manifest",
                    platform.manifestOf("kirklees")
                            .replace(
                                    "email-domains: [kirklees.example]",
                                    "email-domains: [kirklees.example, gmail.example]"));
            nadia.click("Check");
            assertThat(nadia.look("operator-waits"))
                    .contains("gmail.example, kirklees.example (waits for the council)");
            nadia.click("Apply");
            assertThat(nadia.look("operator-asked-council")).contains("waits for one of the council");
            bilal.goTo("/kirklees/setup");
            assertThat(bilal.look("wish")).contains("Nadia Rahman asked on", "gmail.example");
            bilal.fill("because", "We have no such addresses");
            bilal.click("Refuse");
            assertThat(bilal.look("refused")).contains("You have refused", "kirklees.example");
            nadia.goTo("/operator/councils/kirklees");
            assertThat(nadia.look("operator-refused-by-council")).contains("We have no such addresses");

            for (var address :
                    new String[] {"/kirklees", "/kirklees/children", "/kirklees/people", "/calderdale/children"}) {
                nadia.goTo(address);
                assertThat(nadia.look("operator-outside")).contains("Page not found");
            }
            bilal.goTo("/operator");
            assertThat(bilal.look("not-an-operator")).contains("Page not found");
            comesBackWithACode(codes);
        }
    }

    /** His council does not answer for its provider, so that the realm asks. */
    private void comesBackWithACode(OneTimeCodes codes) {
        try (var bilal = platform.visitor(BILAL)) {
            bilal.givePasswordFrom("/");
            bilal.atKeycloak().giveCode("000000");
            assertThat(bilal.atKeycloak().says()).contains("Invalid authenticator code");
            bilal.atKeycloak().giveCode(codes.after(Instant.now()));
            bilal.atKeycloak().isLetThrough();
            assertThat(bilal.look("code-given")).contains("Kirklees");
        }
    }
}
