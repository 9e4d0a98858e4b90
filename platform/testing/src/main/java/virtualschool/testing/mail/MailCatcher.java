package virtualschool.testing.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A mail server on the loopback address that takes everything, passes nothing on and forgets all when it stops. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;

    private MailCatcher(int port) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    /** @param port 0 for any that is free */
    public static MailCatcher startedOn(int port) {
        var catcher = new MailCatcher(port);
        catcher.server.start();
        return catcher;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** What has arrived, oldest first. */
    public List<CaughtMail> all() {
        return Stream.of(server.getReceivedMessages())
                .map(CaughtMail::of)
                .sorted(Comparator.comparing(CaughtMail::at))
                .toList();
    }

    /** What has arrived for this address. */
    public List<CaughtMail> to(String email) {
        return all().stream().filter(mail -> mail.to().contains(email)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
