package org.virtualschool.journey;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.virtualschool.VirtualSchoolApplication;
import virtualschool.testing.RealKeycloak;
import virtualschool.testing.RealPostgres;
import virtualschool.testing.demonstration.InventedRoll;
import virtualschool.testing.demonstration.WeeklyList;
import virtualschool.testing.identity.DemonstrationPerson;
import virtualschool.testing.local.CareSystem;
import virtualschool.testing.mail.MailCatcher;

/** The platform as people meet it: database, Keycloak, application and a browser, with both councils' opening rolls. */
final class Platform implements AutoCloseable {

    private static final int CHILDREN = 80;
    private static final Pattern LINK = Pattern.compile("/invitations/[a-z-]+/[A-Za-z0-9_-]{43}");
    private static final Pattern START_AGAIN = Pattern.compile("/sign-in/start-again/[a-z-]+/[A-Za-z0-9_-]{43}");
    private static final Pattern ACCOUNT = Pattern.compile("http://localhost:\\d+/realms/virtual-school/\\S+");
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final RealKeycloak keycloak = RealKeycloak.started();
    private final String database = RealPostgres.freshDatabase();
    private final MailCatcher mail = MailCatcher.startedOn(keycloak.addresses().mailPort());
    private final LaterClock clock = new LaterClock();
    private final ConfigurableApplicationContext application;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    Platform() {
        application = copy(keycloak.applicationPorts().getFirst());
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        keycloak.machines()
                .forEach(machine -> new CareSystem(keycloak.addresses(), machine)
                        .send(WeeklyList.of(invented(machine.authorityCode(), machine.socialWorkers())
                                .opening(CHILDREN))));
    }

    /** Another copy of the application, on the same database; people reach it under an address of its own. */
    ConfigurableApplicationContext secondCopy() {
        return copy(keycloak.applicationPorts().getLast());
    }

    private ConfigurableApplicationContext copy(int port) {
        return new SpringApplicationBuilder(VirtualSchoolApplication.class)
                .initializers(this::setItsClock)
                .run(settings(port).toArray(String[]::new));
    }

    private List<String> settings(int port) {
        return List.of(
                "--server.port=" + port,
                "--virtual-school.database.url=" + database,
                "--virtual-school.post.address=" + keycloak.addresses().application(),
                "--virtual-school.post.from=no-reply@platform.example",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(),
                "--VS_SMTP_TLS=false",
                "--spring.config.additional-location=file:" + keycloak.settings());
    }

    /** The second copy as a process of its own, which can be killed; its clock is the machine's. */
    Process secondProcess() {
        var port = keycloak.applicationPorts().getLast();
        var command = new ArrayList<String>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dvirtualschool.root=" + System.getProperty("virtualschool.root"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                VirtualSchoolApplication.class.getName()));
        command.addAll(settings(port));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "second-copy.log").toFile())
                    .start();
            await().atMost(2, MINUTES).until(() -> !process.isAlive() || answers(port));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The address of its database. */
    String database() {
        return database;
    }

    RealKeycloak keycloak() {
        return keycloak;
    }

    private void setItsClock(ConfigurableApplicationContext copy) {
        ((GenericApplicationContext) copy)
                .registerBean("journeysClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
    }

    /** Sets the application's clock ahead of Keycloak's. */
    void itIsLaterBy(Duration later) {
        clock.set(later);
    }

    /** Somebody with a browser of their own, at the second copy. */
    Visitor visitorOfTheSecondCopy(String email) {
        var port = keycloak.applicationPorts().getLast();
        return new Visitor(browser.newContext(), "http://localhost:" + port, keycloak.person(email));
    }

    /** The same browser at the first copy, as if both stood behind one address. */
    Visitor atTheFirstCopy(Visitor visitor) {
        return visitor.at(keycloak.addresses().application());
    }

    /** Somebody with a browser of their own. */
    Visitor visitor(String email) {
        return new Visitor(browser.newContext(), keycloak.addresses().application(), keycloak.person(email));
    }

    /** Somebody of a school that signs nobody in: no provider knows the person. */
    Visitor teacher(String email) {
        var person = new DemonstrationPerson("", "", email, "", "", "", "", List.of(), false);
        return new Visitor(browser.newContext(), keycloak.addresses().application(), person);
    }

    /** The path of the link in the one message to this address, once it is there. */
    String linkTo(String email) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mail.to(email).size() == 1);
        var text = mail.to(email).getFirst().text();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    /** The link by which Keycloak lets this address set up an account, once it is there. */
    String accountLinkTo(String email) {
        return linkTo(email, ACCOUNT, 0);
    }

    /** The one that Keycloak sends when the person starts again. */
    String secondAccountLinkTo(String email) {
        return linkTo(email, ACCOUNT, 1);
    }

    /** The path of the link by which somebody starts again who lost phone or password, once it is there. */
    String startAgainLinkTo(String email) {
        return linkTo(email, START_AGAIN, 0);
    }

    /** @param before how many messages with such a link came before */
    private String linkTo(String email, Pattern link, int before) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> mail.to(email).stream()
                                .map(one -> link.matcher(one.text()))
                                .filter(Matcher::find)
                                .map(Matcher::group)
                                .skip(before)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The code in the one message to this address, once it is there. */
    String codeTo(String email) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> mail.to(email).size() == 1);
        var text = mail.to(email).getFirst().text();
        var code = CODE.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group();
    }

    /** The manifest of a council that is not here yet. */
    String manifestOf(String slug) {
        return keycloak.newcomers().stream()
                .filter(newcomer -> newcomer.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .manifest(keycloak.addresses());
    }

    /** The list that the council's care system would give this week. */
    String thisWeeksList(String authority) {
        var machine = keycloak.machines().stream()
                .filter(one -> one.authority().equals(authority))
                .findFirst()
                .orElseThrow();
        var roll = invented(machine.authorityCode(), machine.socialWorkers());
        return WeeklyList.of(roll.thisWeek(roll.opening(CHILDREN)));
    }

    private static InventedRoll invented(String code, List<String> workers) {
        return new InventedRoll(code, workers, TODAY, 7);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        application.close();
        mail.close();
    }
}
