package org.virtualschool.post.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.post.PostFixtures.SECRET;
import static org.virtualschool.post.PostFixtures.anInvitationTo;
import static org.virtualschool.post.db.Tables.MESSAGE;
import static org.virtualschool.tenancy.Tenancy.ours;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.AtAMailServer;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.Particular;
import org.virtualschool.post.PostFixtures;
import org.virtualschool.tenancy.Tenancy;

class SendingByMailTests extends AtAMailServer {

    @Autowired
    private SendingMessages job;

    @Autowired
    private DSLContext db;

    @Test
    void goesOutInTheCouncilsNameOnceItsTransactionIsCommitted() {
        var id = post.sent("calderdale", anInvitationTo("priya@one.example"));

        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
        var mail = SERVER.to("priya@one.example").getFirst();
        assertThat(mail.from()).isEqualTo("Calderdale Council <no-reply@virtual-school.example>");
        assertThat(mail.to()).isEqualTo("Priya Nair <priya@one.example>");
        assertThat(mail.replyTo()).contains("virtual.school@calderdale.example");
        assertThat(mail.number()).isEqualTo("<" + id + "@virtual-school.example>");
        assertThat(mail.text().replaceAll("\\s+", " "))
                .isEqualTo("Hello Priya Nair, Calderdale would like you to use its virtual school. Begin here before"
                        + " 31 December 2099: https://virtual-school.example/join/" + SECRET);
    }

    @Test
    void hasANeutralSubject() {
        var id = post.sent("calderdale", anInvitationTo("subject@one.example"));

        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
        assertThat(SERVER.to("subject@one.example").getFirst().subject()).isEqualTo("A message is waiting");
    }

    @Test
    void goesNowhereIfItsTransactionWasRolledBack() {
        assertThatThrownBy(() -> post.inside("calderdale", () -> {
                    post.sent("calderdale", anInvitationTo("nobody@two.example"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        var after = post.sent("calderdale", anInvitationTo("somebody@two.example"));

        awaitOutcome("calderdale", after, Delivery.Outcome.SENT);
        assertThat(SERVER.to("nobody@two.example")).isEmpty();
    }

    @Test
    void isErasedOnceItIsGone() {
        var id = post.sent("hillingdon", anInvitationTo("erased@three.example"));
        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);

        var row = rowOf("hillingdon", id);

        assertThat(row).contains("erased@three.example", "test.invitation").doesNotContain(SECRET, "Priya", "2099");
    }

    /** A job may run twice: because the application died after the first time, say. */
    @Test
    void isNotSentAgainByAJobThatRunsTwice() {
        var id = post.sent("calderdale", anInvitationTo("once@four.example"));
        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);

        Tenancy.as(post.tenant("calderdale"), () -> job.run(new SendingMessages.ToSend(post.tenant("calderdale"), id)));

        assertThat(SERVER.to("once@four.example")).hasSize(1);
        assertThat(post.deliveryOf("calderdale", id)).map(Delivery::tries).contains(1);
    }

    @Test
    void namesAnotherCouncilByItsNameInTheCatalogue() {
        var message = Message.of(PostFixtures.NEWS, new Addressee("Dr. Ann O'Hara-Łukasz", "ann@five.example"))
                .with("link", new Particular.OwnLink("/hillingdon/inbox"))
                .with("other", new Particular.CouncilName(post.tenant("calderdale")));

        var id = post.sent("hillingdon", message);

        awaitOutcome("hillingdon", id, Delivery.Outcome.SENT);
        var mail = SERVER.to("ann@five.example").getFirst();
        assertThat(mail.from()).startsWith("Hillingdon <");
        assertThat(mail.text())
                .isEqualTo("Hello Dr. Ann O'Hara-Łukasz, Calderdale has written to Hillingdon:"
                        + " https://virtual-school.example/hillingdon/inbox");
    }

    @Test
    void isUnknownToEveryOtherCouncil() {
        var id = post.sent("calderdale", anInvitationTo("ours@six.example"));

        assertThat(post.deliveryOf("calderdale", id)).isPresent();
        assertThat(post.deliveryOf("hillingdon", id)).isEmpty();
    }

    private String rowOf(String council, MessageId id) {
        return post.inside(
                council,
                () -> db.selectFrom(MESSAGE)
                        .where(ours(MESSAGE), MESSAGE.ID.eq(id.value()))
                        .fetchSingle()
                        .toString());
    }
}
