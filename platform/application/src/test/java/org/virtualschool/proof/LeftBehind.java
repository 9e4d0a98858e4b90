package org.virtualschool.proof;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;
import org.virtualschool.post.Post;
import org.virtualschool.post.Wordings;
import org.virtualschool.tenancy.Tenancy;

/** What the platform's own work leaves in each council: a parked job, a message that no mail server took, a wording of its own. */
class LeftBehind {

    private static final MessageKind KIND = new MessageKind("proof.message", Map.of("link", Particular.OwnLink.class));

    private final Jobs jobs;
    private final HopelessJob hopeless;
    private final Post post;
    private final Wordings wordings;
    private final TransactionTemplate transactions;

    LeftBehind(Jobs jobs, HopelessJob hopeless, Post post, Wordings wordings, TransactionTemplate transactions) {
        this.jobs = jobs;
        this.hopeless = hopeless;
        this.post = post;
        this.wordings = wordings;
        this.transactions = transactions;
    }

    @Bean
    static MessageKind message() {
        return KIND;
    }

    /** Leaves everything, and waits until nothing of it changes any more. Called inside the council. */
    boolean leave(String council) {
        var word = Canaries.of(council);
        var message = Objects.requireNonNull(transactions.execute(status -> {
            jobs.ask(hopeless, council, new HopelessJob.Errand(Tenancy.current()));
            wordings.change(KIND, word + " {link}");
            var to = new Addressee("Somebody " + word, word + "@" + council + ".example");
            return post.send(Message.of(KIND, to).with("link", new Particular.OwnLink("/somewhere")));
        }));
        Awaitility.await()
                .pollInSameThread() // the tenant is bound to it
                .atMost(30, SECONDS)
                .until(() -> post.deliveryOf(message)
                        .filter(delivery -> delivery.outcome() == Delivery.Outcome.FAILED)
                        .isPresent());
        return true;
    }
}
