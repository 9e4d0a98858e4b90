package org.virtualschool.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.virtualschool.web.Frame;
import org.virtualschool.web.TestEdge;

/** Every component in a real browser: nobody is shut out, nothing breaks the content policy, it fits a telephone, it needs no script. */
@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestEdge.class, FramePagesTests.CouncilPages.class})
@TestPropertySource(properties = {"virtual-school.web.catalogue=true", "virtual-school.web.demonstration=true"})
class ComponentsInABrowserTests {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

    @Test
    void nobodyIsShutOut() {
        var page = opened(1200, true);

        assertThat(violations(page)).isEmpty();
        shoot(page, "catalogue-wide");
    }

    @Test
    void nobodyIsShutOutByErrors() {
        var page = opened(1200, true);
        page.locator("text=Save and continue").click();
        page.waitForSelector(".govuk-error-summary");

        assertThat(violations(page)).isEmpty();
        assertThat(page.evaluate("document.activeElement.className")).asString().contains("govuk-error-summary");
        shoot(page, "catalogue-errors");
    }

    @Test
    void axeWouldSayIfALabelWereMissing() {
        var page = opened(1200, true);
        page.evaluate("document.querySelector('label[for=participant]').remove()");

        assertThat(violations(page)).isNotEmpty();
    }

    @Test
    void aTelephoneNeedsNoSidewaysScrolling() {
        var page = opened(320, true);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat(violations(page)).isEmpty();
        shoot(page, "catalogue-telephone");
    }

    @Test
    void theContentPolicyIsKeptAndTheScriptRuns() {
        var said = new ArrayList<String>();
        var page = browser.newContext().newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(address("/calderdale/children/list"));
        page.waitForSelector("body.govuk-frontend-supported");

        assertThat(page.evaluate("document.querySelector('[data-govuk-button-init]') !== null"))
                .isEqualTo(true);
        assertThat(page.evaluate("window.htmx !== undefined || document.querySelector('style') === null"))
                .isEqualTo(true);
        assertThat(said).isEmpty();
        shoot(page, "council-page");
    }

    @Test
    void withoutScriptTheFormStillWorks() {
        var page = opened(1200, false);
        page.locator("text=Save and continue").click();

        assertThat(page.title()).startsWith("Error: ");
        page.locator(".govuk-error-summary a >> text=Enter the date of the meeting")
                .click();
        assertThat(page.url()).endsWith("#heldOn-day");
        shoot(page, "catalogue-without-script");
    }

    @Test
    void onPaperNavigationIsLeftOut() {
        var page = opened(1000, true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator(".govuk-service-navigation").count()).isZero();
        assertThat(page.locator(".moj-filter").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        shoot(page, "catalogue-print");
    }

    @Test
    void warnsBeforeTheSignInEndsAndLetsOneStay() {
        var page = aPageThatEndsWithin(8);
        var asked = new ArrayList<String>();
        page.route("**/still-here", route -> {
            asked.add(route.request().method());
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });

        page.waitForSelector("dialog[open]");
        assertThat(page.locator("dialog").innerText()).contains("You will be signed out in 1 minute.");
        assertThat(violations(page)).isEmpty();
        shoot(page, "sign-in-ends");
        page.locator("text=Stay signed in").click();
        page.waitForSelector("dialog", hidden());
        assertThat(asked).containsExactly("GET");

        page.waitForSelector("dialog[open]");
        page.keyboard().press("Escape");
        page.waitForSelector("dialog", hidden());
        page.waitForSelector("dialog[open] >> text=You are signed out");
        assertThat(page.locator("text=Stay signed in").isVisible()).isFalse();
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void saysSoWhenTheSessionIsGoneAlready() {
        var page = aPageThatEndsWithin(8);
        page.route(
                "**/still-here",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("Location", "/sign-in"))));

        page.waitForSelector("dialog[open]");
        page.locator("text=Stay signed in").click();

        page.waitForSelector("dialog[open] >> text=You are signed out");
    }

    @Test
    void warnsNobodyWithoutScript() {
        TestEdge.SIGN_IN.set(new Frame.SignIn(2, 60));
        try {
            var page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            page.navigate(address("/calderdale/children/list"));
            page.waitForTimeout(2_500);

            assertThat(page.locator("dialog").isVisible()).isFalse();
        } finally {
            TestEdge.SIGN_IN.set(null);
        }
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** The warning comes after half of it. */
    private Page aPageThatEndsWithin(int seconds) {
        TestEdge.SIGN_IN.set(new Frame.SignIn(seconds, 3_600));
        try {
            var page = browser.newContext().newPage();
            page.navigate(address("/calderdale/children/list"));
            return page;
        } finally {
            TestEdge.SIGN_IN.set(null);
        }
    }

    private Page opened(int width, boolean script) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
        var page = context.newPage();
        page.navigate(address("/design"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }
}
