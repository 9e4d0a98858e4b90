package org.virtualschool.post.sending;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.Trouble;
import org.virtualschool.tenancy.TenantId;

/**
 * Sends one message. Between handing it over and writing that down the application may die: then it is sent again, with the same message
 * number. A try is made outside a transaction, so that a slow mail server holds no database connection.
 */
@Component
class SendingMessages implements JobKind<SendingMessages.ToSend> {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMessages.class);

    private final MessageRepository messages;
    private final Composing composing;
    private final List<WayOut> ways;
    private final TransactionTemplate transactions;
    private final PostSettings settings;

    SendingMessages(
            MessageRepository messages,
            Composing composing,
            List<WayOut> ways,
            TransactionTemplate transactions,
            PostSettings settings) {
        this.messages = messages;
        this.composing = composing;
        this.ways = ways;
        this.transactions = transactions;
        this.settings = settings;
    }

    record ToSend(TenantId tenant, MessageId message) implements JobData {}

    @Override
    public String name() {
        return "post.sending";
    }

    @Override
    public Class<ToSend> dataType() {
        return ToSend.class;
    }

    @Override
    public int retries() {
        return settings.retries();
    }

    @Override
    public void run(ToSend data) {
        var trouble = attempt(data.message());
        if (trouble.isPresent()) {
            var why = trouble.get();
            LOG.warn("Message {} was not sent: {}", data.message(), why);
            transactions.executeWithoutResult(status -> {
                if (why.forGood()) {
                    messages.refused(data.message(), why);
                } else {
                    messages.tried(data.message(), why);
                }
            });
            if (!why.forGood()) {
                throw new NotSent(why);
            }
        }
    }

    @Override
    public void parked(ToSend data) {
        messages.failed(data.message());
    }

    /** @return why it was in vain; empty if it was not, or if there is nothing to send any more */
    private Optional<Trouble> attempt(MessageId id) {
        try {
            Optional<Mail> mail =
                    transactions.execute(status -> messages.waiting(id).map(composing::compose));
            mail.ifPresent(this::handOver);
            return Optional.empty();
        } catch (NotSent e) {
            return Optional.of(e.trouble());
        } catch (RuntimeException e) {
            LOG.error("Message {} met a fault of ours: {}", id, e.getClass().getName());
            return Optional.of(Trouble.UNEXPECTED);
        }
    }

    private void handOver(Mail mail) {
        ways.stream().filter(way -> way.takes(mail)).findFirst().orElseThrow().send(mail);
        transactions.executeWithoutResult(status -> messages.sent(mail.id()));
    }
}
