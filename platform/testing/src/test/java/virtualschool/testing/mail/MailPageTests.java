package virtualschool.testing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailPageTests {

    private final MailCatcher catcher = MailCatcher.startedOn(0);
    private final MailPage page = MailPage.of(catcher, 0);

    @AfterEach
    void stop() {
        page.close();
        catcher.close();
    }

    @Test
    void showsToWhomWhatAndALinkToFollow() throws IOException {
        send("A message is waiting", "Begin here: http://localhost:8080/join?token=abc_DEF-123.");

        var mail = Jsoup.connect(page.address()).get().select("article");

        assertThat(mail.text()).contains("A message is waiting", "To priya@calderdale.example", "Begin here:");
        assertThat(mail.select("a").attr("href")).isEqualTo("http://localhost:8080/join?token=abc_DEF-123");
    }

    @Test
    void showsTheNewestFirst() throws Exception {
        send("First", "one");
        Thread.sleep(1100); // mail knows seconds
        send("Second", "two");

        assertThat(Jsoup.connect(page.address()).get().select("h2").eachText()).containsExactly("Second", "First");
    }

    @Test
    void runsNothingThatAMailHolds() throws IOException {
        send("<script>subject()</script>", "<img src=x onerror=text()> http://a.example/\"onclick=\"x()");

        var answer = Jsoup.connect(page.address()).execute();

        var document = answer.parse();
        assertThat(document.select("script, img, [onclick], [onerror]")).isEmpty();
        assertThat(document.select("h2").text()).isEqualTo("<script>subject()</script>");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
    }

    /** A page of a stranger that had its own name lead here could otherwise read one-time links. */
    @Test
    void answersNobodyWhoCallsItByAnotherName() throws IOException {
        send("A message is waiting", "secret");

        assertThat(askedAs("elsewhere.example")).startsWith("HTTP/1.1 421").doesNotContain("secret", "waiting");
        assertThat(askedAs(URI.create(page.address()).getAuthority())).startsWith("HTTP/1.1 200");
    }

    private String askedAs(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(page.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void send(String subject, String text) {
        GreenMailUtil.sendTextEmail(
                "priya@calderdale.example",
                "no-reply@virtual-school.example",
                subject,
                text,
                new ServerSetup(catcher.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }
}
