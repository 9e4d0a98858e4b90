package org.virtualschool.post;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import virtualschool.testing.mail.MailCatcher;

/** Over real SMTP, in one application for all of these tests. */
@ApplicationModuleTest(module = "post", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(PostFixtures.class)
public abstract class AtAMailServer {

    protected static final MailCatcher SERVER = MailCatcher.startedOn(0);
    protected static final NotifyServer NOTIFY = new NotifyServer();

    @Autowired
    protected PostFixtures post;

    @Autowired
    private JavaMailSenderImpl mail;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SERVER::port);
        registry.add("VS_SMTP_TLS", () -> false);
        registry.add("virtual-school.post.gov-uk-notify", NOTIFY::address);
        registry.add("virtual-school.post.secrets.test", () -> NotifyServer.KEY);
        registry.add("virtual-school.post.patience", () -> "1s");
        registry.add("virtual-school.post.retries", () -> 2);
    }

    @BeforeEach
    void theServerIsThere() {
        theServerIsAt(SERVER.port());
        theServerMustOfferEncryption(false);
    }

    protected void theServerIsAt(int port) {
        mail.setPort(port);
    }

    protected void theServerMustOfferEncryption(boolean must) {
        mail.getJavaMailProperties().setProperty("mail.smtp.starttls.required", Boolean.toString(must));
        mail.setJavaMailProperties(mail.getJavaMailProperties());
    }

    protected void awaitOutcome(String council, MessageId id, Delivery.Outcome outcome) {
        await().atMost(10, SECONDS).until(() -> deliveryOf(council, id).outcome(), outcome::equals);
    }

    protected void awaitTrouble(String council, MessageId id, Trouble trouble) {
        await().atMost(5, SECONDS).until(() -> deliveryOf(council, id).trouble(), Optional.of(trouble)::equals);
    }

    protected Delivery deliveryOf(String council, MessageId id) {
        return post.deliveryOf(council, id).orElseThrow();
    }
}
