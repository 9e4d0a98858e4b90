package virtualschool.testing.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Shows what a mail catcher has taken, newest first, on one page of the loopback address. Mail is text of strangers: nothing of it is trusted. */
public final class MailPage implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9./?=_~:-]*[A-Za-z0-9/=_~-]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String STYLE = """
            body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem; color: #0b0c0c; }
            article { border: 1px solid #b1b4b6; margin: 1rem 0; padding: 1rem; }
            h2 { margin: 0; font-size: 1.2rem; }
            p { margin: .25rem 0; }
            pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid #b1b4b6; padding-top: .75rem; }""";

    private final HttpServer server;
    private final MailCatcher catcher;

    private MailPage(MailCatcher catcher, int port) throws IOException {
        this.catcher = catcher;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
    }

    /** @param port 0 for any that is free */
    public static MailPage of(MailCatcher catcher, int port) {
        try {
            var page = new MailPage(catcher, port);
            page.server.start();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("The page of mail cannot be shown on port " + port, e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                say(exchange, 421, "text/plain", "Only on this machine");
            } else if (path.equals("/style.css")) {
                say(exchange, 200, "text/css", STYLE);
            } else {
                say(exchange, path.equals("/") ? 200 : 404, "text/html", page());
            }
        }
    }

    /** A page elsewhere may call this address by a name of its own: its scripts are not to read the mail. */
    private boolean isOurs(@Nullable String host) {
        var port = server.getAddress().getPort();
        return ("localhost:" + port).equals(host) || ("127.0.0.1:" + port).equals(host);
    }

    private static void say(HttpExchange exchange, int status, String type, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String page() {
        var mails = catcher.all();
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mail sent</title>
                <link rel="stylesheet" href="/style.css"></head><body><main><h1>Mail sent</h1>
                <p>What the platform on this machine has sent since it was started. Nothing left the machine.</p>
                %s</main></body></html>
                """.formatted(
                mails.isEmpty()
                        ? "<p>None yet.</p>"
                        : mails.reversed().stream().map(MailPage::article).collect(Collectors.joining()));
    }

    private static String article(CaughtMail mail) {
        return "<article><h2>%s</h2><p>To %s</p><p>From %s</p><p>%s</p><pre>%s</pre></article>%n"
                .formatted(
                        safe(mail.subject()),
                        safe(mail.to()),
                        safe(mail.from()),
                        TIME.format(mail.at()),
                        linked(safe(mail.text())));
    }

    /** Escaped text has no character that could end the attribute. */
    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String safe(String text) {
        return Entities.escape(text);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
