package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * B32 with the real Keycloak: who signed in a while ago gives the council's own password again, and only then may say who has access. What
 * counts is the moment that the realm puts into its token, so that it must have moved.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofJourneyTests {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Duration SINCE = Duration.ofSeconds(25);

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    /** Two copies on one database; cookies know no ports, so that a browser meets both as if they stood behind one address. */
    @Test
    void aCopyThatIsKilledSignsNobodyOut() throws InterruptedException {
        var second = platform.secondProcess();
        try (var priya = platform.visitorOfTheSecondCopy("priya.nair@calderdale.example")) {
            priya.signIn("/calderdale");
            var elsewhere = platform.atTheFirstCopy(priya);
            elsewhere.goTo("/calderdale/children");
            assertThat(elsewhere.look("first-copy")).contains("Children looked after (");

            assertThat(second.isAlive()).isTrue();
            second.destroyForcibly().waitFor();

            elsewhere.goTo("/calderdale/children");
            assertThat(elsewhere.address()).isEqualTo("/calderdale/children");
            assertThat(elsewhere.look("first-copy-alone")).contains("Children looked after (");
        } finally {
            second.destroyForcibly();
        }
    }

    @Test
    void whoSignedInAWhileAgoProvesAgainWhoSheIs() throws InterruptedException {
        try (var ruth = platform.visitor("ruth.greenwood@calderdale.example")) {
            ruth.signIn("/calderdale/people");
            Thread.sleep(SINCE);
            platform.itIsLaterBy(WINDOW.minus(SINCE));

            ruth.goTo("/calderdale/invitations/new");
            assertThat(ruth.look("sign-in-again")).contains("Sign in again to go on");
            ruth.click("Sign in again");
            assertThat(ruth.isAskedForAPassword()).isTrue();
            ruth.giveThePasswordAgain();

            assertThat(ruth.address()).isEqualTo("/calderdale/invitations/new");
            assertThat(ruth.look("after-signing-in-again")).contains("Send the invitation");
        } finally {
            platform.itIsLaterBy(Duration.ZERO);
        }
    }
}
