package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody new: asked by e-mail, through the council's own sign-in to a first page, and out again the day they leave. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoiningJourneyTests {

    private static final String CALLUM = "callum.sutcliffe@calderdale.example";

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void somebodyIsInvitedJoinsWorksAndLeaves() {
        try (var ruth = platform.visitor("ruth.greenwood@calderdale.example");
                var callum = platform.visitor(CALLUM)) {
            ruth.signIn("/calderdale");
            assertThat(ruth.look("access-administrator-home"))
                    .contains("What needs you (0)")
                    .doesNotContain("Children looked after");
            ruth.goTo("/calderdale/people");
            assertThat(ruth.look("people")).contains("Priya Nair", "Invite somebody");
            ruth.click("Invite somebody");
            ruth.look("invitations-empty");
            ruth.click("Invite somebody");
            ruth.click("Send the invitation");
            assertThat(ruth.look("invitation-errors")).contains("There is a problem", "Choose a role");
            ruth.fill("name", "Callum Sutcliffe");
            ruth.fill("email", CALLUM);
            ruth.choose("role", "key-stage-coordinator");
            ruth.choose("scope", "years");
            ruth.choose("years", "10");
            ruth.choose("years", "11");
            ruth.look("invitation");
            ruth.click("Send the invitation");
            assertThat(ruth.look("invitations")).contains("The invitation is on its way", "Callum Sutcliffe");

            callum.signIn(platform.linkTo(CALLUM));
            assertThat(callum.look("joining")).contains("invites you", "Key stage coordinator", "Year 10 to Year 11");
            callum.click("Accept and go on");
            assertThat(callum.look("joined")).contains("Welcome", "Callum Sutcliffe");
            callum.goTo("/calderdale/children");
            assertThat(callum.look("roll-of-a-newcomer")).contains("Year 10\t").doesNotContain("Year 9\t");

            ruth.goTo("/calderdale/people");
            ruth.click("Callum Sutcliffe");
            assertThat(ruth.look("person")).contains("Key stage coordinator", "Give one more role");
            ruth.click("End today");
            assertThat(ruth.look("person-ended")).contains("The role has ended", "Has no access any longer");
            callum.goTo("/calderdale/children");
            assertThat(callum.look("left")).contains("Page not found");
        }
    }
}
