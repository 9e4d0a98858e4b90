package org.virtualschool.post.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.post.PostFixtures.SECRET;
import static org.virtualschool.post.PostFixtures.anInvitationTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.virtualschool.post.AtAMailServer;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.NotifyServer;
import org.virtualschool.post.Trouble;
import org.virtualschool.tenancy.DatabaseAccess;
import tools.jackson.databind.json.JsonMapper;
import virtualschool.testing.RealPostgres;

/** Hillingdon has a service of its own on GOV.UK Notify; Calderdale uses the platform's mail server. */
@ExtendWith(OutputCaptureExtension.class)
class SendingByNotifyTests extends AtAMailServer {

    private static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void hasAnAccount() {
        account("'" + TEMPLATE + "'", "'test'");
    }

    @AfterEach
    void hasNone() {
        account("null", "null");
    }

    @Test
    void handsOverTheCouncilsWordsInItsOwnTemplate() {
        NOTIFY.answersWith(201);

        var id = post.sent("hillingdon", anInvitationTo("priya@notify.example"));

        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);
        var asked = NOTIFY.asked().getFirst();
        assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /v2/notifications/email");
        var body = json.readTree(asked.body());
        assertThat(body.required("email_address").asString()).isEqualTo("priya@notify.example");
        assertThat(body.required("template_id").asString()).isEqualTo(TEMPLATE);
        assertThat(body.required("reference").asString()).isEqualTo(id.toString());
        assertThat(body.required("personalisation").required("subject").asString())
                .isEqualTo("A message is waiting");
        assertThat(body.required("personalisation").required("text").asString())
                .contains("Hello Priya Nair", "/join/" + SECRET);
        assertThat(SERVER.to("priya@notify.example")).isEmpty();
    }

    @Test
    void signsEachRequestWithTheCouncilsKey() throws Exception {
        NOTIFY.answersWith(201);
        var id = post.sent("hillingdon", anInvitationTo("signed@notify.example"));
        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);

        var token = NOTIFY.asked().getFirst().token().replace("Bearer ", "").split("[.]", -1);

        assertThat(json.readTree(Base64.getUrlDecoder().decode(token[0])).toString())
                .contains("\"alg\":\"HS256\"", "\"typ\":\"JWT\"");
        assertThat(json.readTree(Base64.getUrlDecoder().decode(token[1]))
                        .required("iss")
                        .asString())
                .isEqualTo("11111111-2222-3333-4444-555555555555");
        assertThat(Base64.getUrlDecoder().decode(token[2]))
                .isEqualTo(signature("66666666-7777-8888-9999-000000000000", token[0] + "." + token[1]));
    }

    @Test
    void isGivenUpAtOnceIfNotifyWillNeverTakeIt(CapturedOutput logs) {
        NOTIFY.answersWith(400);

        var id = post.sent("hillingdon", anInvitationTo("priya@notify.example"));

        awaitOutcome("hillingdon", id, Delivery.Outcome.REFUSED);
        await().during(Duration.ofMillis(1500)).until(() -> NOTIFY.asked().size() == 1);
        assertThat(deliveryOf("hillingdon", id).trouble()).contains(Trouble.REQUEST_REFUSED);
        assertThat(logs).contains("REQUEST_REFUSED").doesNotContain("priya@notify.example", SECRET, NotifyServer.KEY);
    }

    /** 403 may be a key that is being changed; 0 is a server that does not answer. */
    @ParameterizedTest
    @ValueSource(ints = {429, 500, 403, 0})
    void isTriedAgainWhileNotifyHasTrouble(int trouble) {
        NOTIFY.answersWith(trouble, 201);

        var id = post.sent("hillingdon", anInvitationTo("patient@notify.example"));

        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);
        assertThat(NOTIFY.asked()).hasSize(2);
        assertThat(deliveryOf("hillingdon", id).tries()).isEqualTo(2);
    }

    @Test
    void waitsForItsSecret() {
        NOTIFY.answersWith(201);
        account("'" + TEMPLATE + "'", "'nobody-set-it'");

        var id = post.sent("hillingdon", anInvitationTo("priya@notify.example"));
        awaitTrouble("hillingdon", id, Trouble.SECRET_MISSING);
        hasAnAccount();

        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);
    }

    @Test
    void isOneCouncilsChoiceAlone() {
        NOTIFY.answersWith(201);

        var id = post.sent("calderdale", anInvitationTo("calder@notify.example"));

        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
        assertThat(SERVER.to("calder@notify.example")).hasSize(1);
        assertThat(NOTIFY.asked()).isEmpty();
    }

    private void account(String template, String key) {
        RealPostgres.asSuperuser(
                access.url(),
                "update tenancy.tenant set notify_template = %s, notify_key = %s where slug = 'hillingdon'"
                        .formatted(template, key));
    }

    private static byte[] signature(String secret, String signed) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    }
}
