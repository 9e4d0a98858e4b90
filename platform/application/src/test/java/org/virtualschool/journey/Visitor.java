package org.virtualschool.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.identity.OneTimeCodes;

/** A person at a browser. Every page they look at is judged for accessibility and photographed. */
final class Visitor implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What people have on their phones, by e-mail address: journeys share one realm. */
    private static final Map<String, OneTimeCodes> APPS = new ConcurrentHashMap<>();

    private final BrowserContext browser;
    private final String platform;
    private final DemonstrationPerson person;
    private final Page page;
    private @Nullable Response answer;

    Visitor(BrowserContext browser, String platform, DemonstrationPerson person) {
        this.browser = browser;
        this.platform = platform;
        this.person = person;
        this.page = browser.newPage();
        page.onResponse(this::keepThePagesOwn);
    }

    private void keepThePagesOwn(Response response) {
        if (response.request().isNavigationRequest()
                && response.url().startsWith(platform)
                && response.frame().equals(page.mainFrame())) {
            answer = response;
        }
    }

    /** Signs in through the council's own provider, beginning at an address of the platform. */
    void signIn(String path) {
        givePasswordFrom(path);
        page.waitForURL(address -> address.startsWith(platform));
    }

    /** As {@link #signIn}, where the realm asks for a second factor of its own afterwards: the app that shows its codes from then on. */
    OneTimeCodes signInAndSetUpCodes(String path) {
        givePasswordFrom(path);
        var codes = atKeycloak().setUpCodes();
        page.waitForURL(address -> address.startsWith(platform));
        return codes;
    }

    /** As {@link #signInAndSetUpCodes} the first time in any journey, and with a code of the same app from then on. */
    void signInWithACode(String path) {
        var app = APPS.get(person.email());
        if (app == null) {
            APPS.put(person.email(), signInAndSetUpCodes(path));
            return;
        }
        givePasswordFrom(path);
        atKeycloak().giveCode(app.after(Instant.now()));
        page.waitForURL(address -> address.startsWith(platform));
    }

    /** As far as the provider's answer to the password. */
    void givePasswordFrom(String path) {
        goTo(path);
        look("sign-in");
        page.fill("#email", person.email());
        page.click("main button[type=submit]");
        page.fill("#password", person.password());
        page.click("[type=submit]");
        page.waitForLoadState();
    }

    /** Somebody without an organisation that signs people in gives the address, beginning at an address of the platform. */
    void giveAddress(String path, String email) {
        goTo(path);
        page.fill("#email", email);
        page.click("main button[type=submit]");
        page.waitForLoadState();
    }

    /** What the same browser shows of Keycloak's own pages. */
    AtKeycloak atKeycloak() {
        return new AtKeycloak(page, platform);
    }

    /** The same browser, with the same cookies, at another copy of the application. */
    Visitor at(String copy) {
        return new Visitor(browser, copy, person);
    }

    /** Answers the provider, which asks once more for the password of whoever it knows. */
    void giveThePasswordAgain() {
        page.fill("#password", person.password());
        page.click("[type=submit]");
        page.waitForURL(address -> address.startsWith(platform));
    }

    /** Whether the provider asks for a password now. */
    boolean isAskedForAPassword() {
        return !page.url().startsWith(platform) && page.locator("#password").isVisible();
    }

    void goTo(String path) {
        page.navigate(platform + path);
    }

    void click(String words) {
        page.locator("main button, main a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
    }

    void fill(String field, String value) {
        page.fill("[name=" + field + "]", value);
    }

    void choose(String field, String value) {
        page.check("[name=" + field + "][value='" + value + "']");
    }

    void give(String file, String content) {
        page.setInputFiles(
                "input[type=file]",
                new com.microsoft.playwright.options.FilePayload(
                        file, "text/csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** What the page says, after it was judged, with its headers, and photographed. */
    String look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations).as(name + ": " + violations).isEmpty();
        TrustingNothing.of(Objects.requireNonNull(answer)).holds(name);
        return page.title() + "\n" + page.locator("body").innerText();
    }

    /** Signs out of the platform and of the council's provider. */
    void signOut() {
        page.locator("header button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Sign out"))
                .click();
        page.waitForURL(address -> address.startsWith(platform + "/signed-out"));
    }

    String address() {
        return page.url().substring(platform.length());
    }

    /** Asks again until the page says the words. */
    void waitFor(String path, String words, int atMostMillis) {
        var end = System.nanoTime() + atMostMillis * 1_000_000L;
        do {
            goTo(path);
        } while (!page.locator("main").innerText().contains(words) && System.nanoTime() < end);
        assertThat(page.locator("main").innerText()).contains(words);
    }

    /** Asks for a page until it leads to the address. */
    void waitForAddress(String path, String address, int atMostMillis) {
        var end = System.nanoTime() + atMostMillis * 1_000_000L;
        do {
            goTo(path);
        } while (!address().startsWith(address) && System.nanoTime() < end);
        assertThat(address()).startsWith(address);
    }

    @Override
    public void close() {
        browser.close();
    }
}
