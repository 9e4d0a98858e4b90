package org.virtualschool.post.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.post.PostFixtures.INVITATION;
import static org.virtualschool.post.PostFixtures.anInvitationTo;
import static org.virtualschool.post.db.Tables.MESSAGE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.AtAMailServer;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;

class AskingForAMessageTests extends AtAMailServer {

    private static final Addressee PRIYA = new Addressee("Priya Nair", "priya@asked.example");

    @Autowired
    private Post facade;

    @Autowired
    private Posting posting;

    @Autowired
    private DSLContext db;

    @Autowired
    private Clock clock;

    @Test
    void needsABusinessTransaction() {
        assertThatThrownBy(() ->
                        Tenancy.as(post.tenant("calderdale"), () -> facade.send(anInvitationTo("priya@asked.example"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isRefusedWithADayThatMayBeABirthDate() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var message = Message.of(INVITATION, PRIYA)
                .with("link", new Particular.OwnLink("/join"))
                .with("until", new Particular.ComingDay(yesterday));

        assertThatThrownBy(() -> post.sent("calderdale", message))
                .hasMessageContaining("no day in the past")
                .hasMessageNotContaining(yesterday.toString());
    }

    @Test
    void isRefusedIfSomethingIsMissing() {
        var message = Message.of(INVITATION, PRIYA).with("link", new Particular.OwnLink("/join"));

        assertThatThrownBy(() -> post.sent("calderdale", message)).hasMessageStartingWith("test.invitation needs");
    }

    @Test
    void isRefusedIfNobodyDeclaresItsKind() {
        var message = Message.of(new MessageKind("test.unknown", Map.of()), PRIYA);

        assertThatThrownBy(() -> post.sent("calderdale", message)).hasMessage("test.unknown is not declared as a bean");
    }

    @Test
    void isForgottenAYearAfterItsEndAndNotBefore() {
        var old = sentLongAgo("old@asked.example", Duration.ofDays(366));
        var young = sentLongAgo("young@asked.example", Duration.ofDays(364));

        var elsewhere = Tenancy.as(post.tenant("hillingdon"), posting::forgetOldMessages);
        var here = Tenancy.as(post.tenant("calderdale"), posting::forgetOldMessages);

        assertThat(elsewhere).isZero();
        assertThat(here).isEqualTo(1);
        assertThat(post.deliveryOf("calderdale", old)).isEmpty();
        assertThat(post.deliveryOf("calderdale", young)).isPresent();
    }

    private MessageId sentLongAgo(String email, Duration ago) {
        var id = post.sent("calderdale", anInvitationTo(email));
        awaitOutcome("calderdale", id, Delivery.Outcome.SENT);
        post.inside(
                "calderdale",
                () -> db.update(MESSAGE)
                        .set(MESSAGE.ASKED_AT, clock.instant().minus(ago))
                        .where(ours(MESSAGE), MESSAGE.ID.eq(id.value()))
                        .execute());
        return id;
    }
}
