package org.virtualschool.post.sending;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.Outbox;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;

@Service
class Posting implements Post {

    private final Composing composing;
    private final MessageRepository messages;
    private final Jobs jobs;
    private final SendingMessages sending;
    private final PostSettings settings;

    Posting(
            Composing composing,
            MessageRepository messages,
            Jobs jobs,
            SendingMessages sending,
            PostSettings settings) {
        this.composing = composing;
        this.messages = messages;
        this.jobs = jobs;
        this.sending = sending;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId send(Message message) {
        var id = MessageId.next();
        messages.add(id, message.kind(), message.to(), composing.particularsOf(message));
        jobs.ask(sending, id.toString(), new SendingMessages.ToSend(Tenancy.current(), id));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Delivery> deliveryOf(MessageId id) {
        return messages.deliveryOf(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Outbox outbox(Instant since) {
        return messages.outbox(since);
    }

    /** Forgets messages of the bound tenant that ended long ago. @return how many */
    @Transactional
    int forgetOldMessages() {
        return messages.deleteEndedLongerAgoThan(settings.kept());
    }
}
