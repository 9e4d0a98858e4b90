package org.virtualschool.casework.auditing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular.AuditHead;
import org.virtualschool.post.Particular.ComingDay;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Urls;

/** Mails the day's head to the office of the head of the virtual school, once: where the platform's operators cannot change it. */
@Service
class MailingHeads {

    static final String LINK = "link";
    static final String DAY = "day";
    static final String NUMBER = "number";
    static final MessageKind KIND = new MessageKind(
            "casework.audit-head",
            "Gives the head’s office the audit’s number of the day, to keep",
            Map.of(LINK, OwnLink.class, DAY, ComingDay.class, NUMBER, AuditHead.class));

    private static final String OFFICE = "Head of the virtual school";

    private final AuditChain chain;
    private final MailedHeadRepository mailed;
    private final Post post;
    private final Tenants tenants;
    private final Clock clock;

    MailingHeads(AuditChain chain, MailedHeadRepository mailed, Post post, Tenants tenants, Clock clock) {
        this.chain = chain;
        this.mailed = mailed;
        this.post = post;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Mails today's head if there is one, the council has said where its head's office reads mail, and nobody has mailed it yet. */
    @Transactional
    void mailToday() {
        var today = LocalDate.now(clock);
        mailbox()
                .ifPresent(mailbox -> chain.heads(1).stream()
                        .filter(handed -> handed.day().equals(today) && !mailed.has(today))
                        .forEach(handed -> mail(handed, mailbox)));
    }

    /** @throws IllegalStateException, which takes the message back, if another copy has mailed it meanwhile */
    private void mail(Handed handed, String mailbox) {
        var council = tenants.here();
        var message = post.send(Message.of(KIND, new Addressee(OFFICE, mailbox))
                .with(LINK, new OwnLink(Urls.below(council.slug(), "audit", "chain")))
                .with(DAY, new ComingDay(handed.day()))
                .with(NUMBER, new AuditHead(handed.head())));
        if (!mailed.add(handed.day(), message, clock.instant())) {
            throw new IllegalStateException("The head of " + handed.day() + " is mailed already");
        }
    }

    /** Where the council's numbers go; empty where it has not said, and nothing is mailed. */
    Optional<String> mailbox() {
        return tenants.mailboxOfHead(Tenancy.current());
    }

    /** What became of the newest messages, by the day of their head. */
    @Transactional(readOnly = true)
    Map<LocalDate, Delivery.Outcome> outcomes(int atMost) {
        var outcomes = new HashMap<LocalDate, Delivery.Outcome>();
        mailed.newest(atMost)
                .forEach((day, message) -> outcomes.put(
                        day, post.deliveryOf(message).map(Delivery::outcome).orElse(Delivery.Outcome.SENT)));
        return outcomes;
    }
}
