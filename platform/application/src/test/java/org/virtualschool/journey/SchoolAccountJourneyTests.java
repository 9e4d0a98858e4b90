package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import virtualschool.testing.identity.OneTimeCodes;

/**
 * A designated teacher whose school has no provider: confirmed and asked in, an account with a second factor, her pupils, and a colleague whom
 * she asks in herself; never with the password alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchoolAccountJourneyTests {

    private static final String MAYA = "maya.osei@greenfield.example";
    private static final String SINA = "sina.coe@greenfield.example";
    private static final String PIA = "pia.lund@greenfield.example";
    private static final String LENA = "lena.frost@greenfield.example";
    private static final String PEOPLE = "/calderdale/schools/990001/people";
    private static final String PASSWORD = "correct horse battery";
    private static final String NEW_PASSWORD = "another horse battery";

    private final Platform platform = new Platform();

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    void aDesignatedTeacherSetsUpAnAccountAndSeesHerPupils() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example");
                var maya = platform.teacher(MAYA)) {
            margaret.signIn("/calderdale");
            invite(margaret, "Maya Osei", MAYA, "designated-teacher");
            var link = platform.linkTo(MAYA);
            var codes = setUp(maya, MAYA, link);

            maya.click("go on");
            maya.atKeycloak().givePassword(PASSWORD);
            maya.atKeycloak().giveCode("000000");
            assertThat(maya.atKeycloak().says()).contains("Invalid authenticator code");
            withoutTheCodeNothingIsOpen(maya, link);
            maya.atKeycloak().givePassword(PASSWORD);
            maya.atKeycloak().giveCode(codes.after(Instant.now()));
            maya.atKeycloak().isLetThrough();

            assertThat(maya.look("joining-a-school")).contains("invites you", "Designated teacher");
            maya.click("Accept and go on");
            assertThat(maya.look("teacher-home")).contains("Maya Osei");
            maya.goTo("/calderdale/children");
            assertThat(maya.look("teachers-roll")).contains("Year ");
            asksAColleague(maya);
            margaret.goTo(PEOPLE);
            assertThat(margaret.look("people-of-a-school")).contains("Sina Coe", "Asked, not yet answered");
        }
    }

    private void asksAColleague(Visitor maya) {
        maya.goTo(PEOPLE);
        maya.click("Ask a colleague to join");
        maya.fill("name", "Sina Coe");
        maya.fill("email", SINA);
        maya.choose("role", "senco");
        assertThat(maya.look("new-colleague")).doesNotContain("Head teacher");
        maya.click("Send the invitation");
        assertThat(maya.look("colleague-asked")).contains("The invitation is on its way", "Sina Coe");
        assertThat(platform.linkTo(SINA)).isNotEmpty();
    }

    @Test
    void aSencoSignsInWithAPasskey() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example");
                var pia = platform.teacher(PIA)) {
            margaret.signIn("/calderdale");
            invite(margaret, "Pia Lund", PIA, "senco");
            pia.giveAddress(platform.linkTo(PIA), PIA);
            pia.choose("factor", "PASSKEY");
            pia.click("Send me the link");
            pia.atKeycloak().setUpPasskey(platform.accountLinkTo(PIA), PASSWORD);
            pia.goTo("/sign-in/account");
            pia.click("go on");
            pia.atKeycloak().givePassword(PASSWORD);
            pia.atKeycloak().givePasskey();
            pia.atKeycloak().isLetThrough();

            assertThat(pia.look("joining-with-a-passkey")).contains("invites you", "SENCO");
        }
    }

    @Test
    void whoeverLostThePhoneStartsAgainByWayOfTheVirtualSchool() {
        try (var margaret = platform.visitor("margaret.ashworth@calderdale.example");
                var lena = platform.teacher(LENA)) {
            margaret.signIn("/calderdale");
            invite(margaret, "Lena Frost", LENA, "senco");
            var lost = setUp(lena, LENA, platform.linkTo(LENA));
            lena.click("go on");
            comesIn(lena, PASSWORD, lost);
            lena.click("Accept and go on");
            lena.goTo("/calderdale/children");
            assertThat(lena.look("senco-before-the-loss")).contains("Year ");

            letStartAgain(margaret);
            lena.goTo("/calderdale/children");
            assertThat(lena.look("signed-out-everywhere")).contains("Work email address");
            withWhatWasLostNothingIsOpen(lena);

            lena.goTo(platform.startAgainLinkTo(LENA));
            assertThat(lena.look("start-again")).contains("Calderdale Virtual School lets you start again");
            lena.choose("factor", "CODE");
            lena.click("Go on");
            assertThat(lena.look("start-again-sent")).contains("one more message");
            var codes = lena.atKeycloak().setUp(platform.secondAccountLinkTo(LENA), NEW_PASSWORD);
            lena.giveAddress("/calderdale/children", LENA);
            lena.click("Go on");
            lena.atKeycloak().givePassword(NEW_PASSWORD);
            lena.atKeycloak().giveCode(lost.after(Instant.now()));
            assertThat(lena.atKeycloak().says()).contains("Invalid authenticator code");
            lena.atKeycloak().giveCode(codes.after(Instant.now()));
            lena.atKeycloak().isLetThrough();
            assertThat(lena.look("senco-is-back")).contains("Year ");
            lena.goTo(platform.startAgainLinkTo(LENA));
            assertThat(lena.look("start-again-once")).contains("This link does not work");
        }
    }

    private static void comesIn(Visitor somebody, String password, OneTimeCodes codes) {
        somebody.atKeycloak().givePassword(password);
        somebody.atKeycloak().giveCode(codes.after(Instant.now()));
        somebody.atKeycloak().isLetThrough();
    }

    private static void letStartAgain(Visitor margaret) {
        margaret.goTo(PEOPLE);
        margaret.click("Lost phone or password: Lena Frost");
        assertThat(margaret.look("lost-phone")).contains("open nothing any more");
        margaret.fill("reason", "Her phone was stolen; I called her at the school");
        margaret.click("Take away what was lost, and send the link");
        assertThat(margaret.look("may-start-again")).contains("The person can start again");
        margaret.waitFor(PEOPLE, "Waiting for a new password and phone since", 30_000);
    }

    private static void withWhatWasLostNothingIsOpen(Visitor lena) {
        lena.giveAddress("/calderdale/children", LENA);
        assertThat(lena.look("own-account-whom-to-ask")).contains("Lost your phone or password?");
        lena.click("Go on");
        lena.atKeycloak().givePassword(PASSWORD);
        assertThat(lena.atKeycloak().says()).contains("Invalid");
        lena.goTo("/calderdale/children");
        assertThat(lena.look("the-old-password-opens-nothing")).contains("Work email address");
    }

    private static void invite(Visitor margaret, String name, String email, String role) {
        margaret.goTo(PEOPLE);
        margaret.click("Add somebody");
        margaret.fill("name", name);
        margaret.fill("email", email);
        margaret.choose("role", role);
        margaret.choose("invite", "yes");
        assertThat(margaret.look("new-at-a-school")).contains("Ask the person to join");
        margaret.click("Add");
        assertThat(margaret.look("invited-a-teacher")).contains("the invitation is on its way", name);
    }

    private OneTimeCodes setUp(Visitor maya, String email, String link) {
        maya.giveAddress(link, email);
        assertThat(maya.look("own-account")).contains("Calderdale Virtual School invites you", "A one-time code");
        maya.choose("factor", "CODE");
        maya.click("Send me the link");
        assertThat(maya.look("own-account-sent")).contains("We have sent a link");
        var codes = maya.atKeycloak().setUp(platform.accountLinkTo(email), PASSWORD);
        maya.goTo("/sign-in/account");
        return codes;
    }

    /** The password was right; the application is asked as somebody who stops there. */
    private static void withoutTheCodeNothingIsOpen(Visitor maya, String link) {
        maya.goTo("/calderdale/children");
        assertThat(maya.look("without-the-code")).contains("Work email address");
        maya.giveAddress(link, MAYA);
        maya.click("go on");
    }
}
