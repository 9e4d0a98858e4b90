package org.virtualschool.post.sending;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.virtualschool.post.Trouble;
import org.virtualschool.tenancy.Sender;
import tools.jackson.databind.json.JsonMapper;

/**
 * The council's own service on GOV.UK Notify: one request of its REST API. Why not with its library, see decision 0015.
 *
 * @see <a href="https://docs.notifications.service.gov.uk/rest-api.html">REST API documentation</a>
 */
@Component
class GovUkNotifyWayOut implements WayOut {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final PostSettings settings;
    private final NotifyToken tokens;
    private final JsonMapper json;

    GovUkNotifyWayOut(PostSettings settings, NotifyToken tokens, JsonMapper json) {
        this.settings = settings;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public boolean takes(Mail mail) {
        return mail.sender().govUkNotify().isPresent();
    }

    @Override
    public void send(Mail mail) {
        var account = mail.sender().govUkNotify().orElseThrow();
        var key = settings.secrets().get(account.key());
        if (key == null) {
            throw new NotSent(Trouble.SECRET_MISSING);
        }
        var status = ask(HttpRequest.newBuilder(settings.govUkNotify().resolve("/v2/notifications/email"))
                .header("Authorization", "Bearer " + tokens.from(key))
                .header("Content-Type", "application/json")
                .timeout(settings.patience())
                .POST(HttpRequest.BodyPublishers.ofString(body(mail, account)))
                .build());
        judge(status);
    }

    private String body(Mail mail, Sender.GovUkNotify account) {
        return json.writeValueAsString(Map.of(
                "email_address",
                mail.to().email(),
                "template_id",
                account.template().toString(),
                "personalisation",
                Map.of("subject", mail.subject(), "text", mail.text()),
                "reference",
                mail.id().toString()));
    }

    private static int ask(HttpRequest request) {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new NotSent(Trouble.SERVER_UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent(Trouble.SERVER_UNREACHABLE);
        }
    }

    /** The codes are Notify's: 400 a request that will never do, 403 a key or a clock, 429 a limit, 500 its own trouble. */
    private static void judge(int status) {
        switch (status) {
            case 201 -> {}
            case 400, 413 -> throw new NotSent(Trouble.REQUEST_REFUSED);
            case 401, 403 -> throw new NotSent(Trouble.SIGN_IN_REFUSED);
            default -> throw new NotSent(status == 429 || status >= 500 ? Trouble.SERVER_BUSY : Trouble.UNEXPECTED);
        }
    }
}
