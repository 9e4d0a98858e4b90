package org.virtualschool.journey;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import virtualschool.testing.identity.OneTimeCodes;

/** A person on Keycloak's own pages, who has an account of the realm's own. */
record AtKeycloak(Page page, String platform) {

    private static final String SUBMIT = "form [type=submit]";

    /** Sets up the account by the link in the message; the app that shows its codes from then on. */
    OneTimeCodes setUp(String link, String password) {
        page.navigate(link);
        page.click("#kc-info-message a");
        var codes = setUpCodes();
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.click(SUBMIT);
        page.getByText("Your account has been updated").first().waitFor();
        return codes;
    }

    /** Answers the page that asks for an app with one-time codes. */
    OneTimeCodes setUpCodes() {
        var codes = OneTimeCodes.of(page.locator("#totpSecret").getAttribute("value"));
        page.fill("#totp", codes.at(Instant.now()));
        page.click(SUBMIT);
        return codes;
    }

    /** Sets up the account by the link in the message, with a passkey that this browser keeps. */
    void setUpPasskey(String link, String password) {
        var keys = page.context().newCDPSession(page);
        keys.send("WebAuthn.enable");
        keys.send(
                "WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
                {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
                             "isUserVerified": true, "automaticPresenceSimulation": true}}""").getAsJsonObject());
        page.navigate(link);
        page.click("#kc-info-message a");
        page.fill("#password-new", password);
        page.fill("#password-confirm", password);
        page.click(SUBMIT);
        page.click("#registerWebAuthn");
        page.getByText("Your account has been updated").first().waitFor();
    }

    void givePassword(String password) {
        page.fill("#password", password);
        page.click(SUBMIT);
        page.waitForLoadState();
    }

    void givePasskey() {
        page.click("#authenticateWebAuthnButton");
    }

    void giveCode(String code) {
        page.fill("#otp", code);
        page.click(SUBMIT);
        page.waitForLoadState();
    }

    /** Waits until the browser is back on the platform. */
    void isLetThrough() {
        page.waitForURL(address -> address.startsWith(platform));
    }

    String says() {
        return page.locator("body").innerText();
    }
}
