package virtualschool.testing.local;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import virtualschool.testing.mail.MailCatcher;
import virtualschool.testing.mail.MailPage;
import virtualschool.testing.part.PartFailed;

/** The mail server of one run and its page, in the launcher's own process: what arrives is forgotten with it. */
final class LocalMail {

    private final Installation installation;
    private @Nullable MailCatcher catcher;
    private @Nullable MailPage page;

    LocalMail(Installation installation) {
        this.installation = installation;
    }

    synchronized void start() {
        try {
            catcher = MailCatcher.startedOn(installation.mailPort());
            page = MailPage.of(catcher, installation.mailPagePort());
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new PartFailed("The mail server did not start: " + e.getMessage(), e);
        }
    }

    String address() {
        return "http://localhost:" + installation.mailPagePort();
    }

    synchronized void stop() {
        if (page != null) {
            page.close();
        }
        if (catcher != null) {
            catcher.close();
        }
    }
}
