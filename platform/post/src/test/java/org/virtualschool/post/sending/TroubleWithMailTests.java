package org.virtualschool.post.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.post.PostFixtures.SECRET;
import static org.virtualschool.post.PostFixtures.anInvitationTo;
import static org.virtualschool.post.db.Tables.MESSAGE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.virtualschool.post.AtAMailServer;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.Trouble;
import virtualschool.testing.mail.MailCatcher;

/** What happens to a message when mail does not work. */
@ExtendWith(OutputCaptureExtension.class)
class TroubleWithMailTests extends AtAMailServer {

    @Autowired
    private DSLContext db;

    @Test
    void isTriedAgainUntilTheServerIsBack() throws IOException {
        var port = freePort();
        theServerIsAt(port);
        var id = post.sent("calderdale", anInvitationTo("patient@one.example"));
        awaitTrouble("calderdale", id, Trouble.SERVER_UNREACHABLE);

        try (var back = MailCatcher.startedOn(port)) {
            awaitOutcome("calderdale", id, Delivery.Outcome.SENT);

            assertThat(back.to("patient@one.example")).hasSize(1);
            assertThat(deliveryOf("calderdale", id).trouble()).isEmpty();
            assertThat(deliveryOf("calderdale", id).tries()).isGreaterThan(1);
        }
    }

    @Test
    void isGivenUpAndErasedAfterItsLastTry(CapturedOutput logs) throws IOException {
        theServerIsAt(freePort());

        var id = post.sent("hillingdon", anInvitationTo("never@two.example"));

        awaitOutcome("hillingdon", id, Delivery.Outcome.FAILED);
        assertThat(deliveryOf("hillingdon", id).tries()).isEqualTo(3);
        assertThat(deliveryOf("hillingdon", id).trouble()).contains(Trouble.SERVER_UNREACHABLE);
        assertThat(rowOf("hillingdon", id)).contains("never@two.example").doesNotContain(SECRET, "Priya");
        assertThat(logs).contains("SERVER_UNREACHABLE").doesNotContain("never@two.example", "Priya", SECRET);
        var since = deliveryOf("hillingdon", id).at();
        assertThat(post.outbox("hillingdon", since).givenUp()).isEqualTo(1);
        assertThat(post.outbox("hillingdon", since).trouble()).contains(Trouble.SERVER_UNREACHABLE);
        assertThat(post.outbox("hillingdon", since.plusSeconds(1)).givenUp()).isZero();
        assertThat(post.outbox("calderdale", since).givenUp()).isZero();
    }

    @Test
    void isGivenUpAtOnceIfTheServerKnowsNoSuchMailbox(CapturedOutput logs) throws IOException {
        try (var refusing = new RefusingServer("550 5.1.1 <unknown@three.example> is not here")) {
            theServerIsAt(refusing.port());

            var id = post.sent("calderdale", anInvitationTo("unknown@three.example"));

            awaitOutcome("calderdale", id, Delivery.Outcome.REFUSED);
            await().during(Duration.ofMillis(1500)).until(() -> refusing.asked() == 1);
            assertThat(deliveryOf("calderdale", id).trouble()).contains(Trouble.ADDRESS_REFUSED);
            assertThat(rowOf("calderdale", id)).doesNotContain(SECRET, "Priya");
            assertThat(logs).contains("ADDRESS_REFUSED").doesNotContain("unknown@three.example", "Priya", SECRET);
        }
    }

    /** Many servers send a stranger away the first time, to see whether it comes back. */
    @Test
    void isTriedAgainIfTheServerRefusesForNow() throws IOException {
        try (var refusing = new RefusingServer("450 4.2.0 Greylisted, come back later")) {
            theServerIsAt(refusing.port());

            var id = post.sent("calderdale", anInvitationTo("later@four.example"));
            await().atMost(Duration.ofSeconds(5)).until(() -> refusing.asked() > 0);
            theServerIsAt(SERVER.port());

            awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
            assertThat(SERVER.to("later@four.example")).hasSize(1);
        }
    }

    /** A message may hold a one-time link: it goes over no wire that others can read. */
    @Test
    void waitsForAServerThatEncrypts() {
        theServerMustOfferEncryption(true);

        var id = post.sent("calderdale", anInvitationTo("plain@five.example"));
        awaitTrouble("calderdale", id, Trouble.SERVER_UNREACHABLE);

        assertThat(SERVER.to("plain@five.example")).isEmpty();
        theServerMustOfferEncryption(false);
        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
    }

    private String rowOf(String council, MessageId id) {
        return post.inside(
                council,
                () -> db.selectFrom(MESSAGE)
                        .where(ours(MESSAGE), MESSAGE.ID.eq(id.value()))
                        .fetchSingle()
                        .toString());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
