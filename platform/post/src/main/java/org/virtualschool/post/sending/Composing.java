package org.virtualschool.post.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;
import org.virtualschool.post.Wordings;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Puts a message into words: its particulars when it is asked for, the rest when it goes out. */
@Component
class Composing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Wordings wordings;
    private final Tenants tenants;
    private final PostSettings settings;
    private final Clock clock;

    Composing(Wordings wordings, Tenants tenants, PostSettings settings, Clock clock) {
        this.wordings = wordings;
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    /** What stands for each placeholder. @throws IllegalArgumentException if one is missing, a day is over, or nobody declares the kind */
    Map<String, String> particularsOf(Message message) {
        wordings.of(message.kind());
        if (!message.complete()) {
            throw new IllegalArgumentException(message.kind().key() + " needs "
                    + message.kind().particulars().keySet());
        }
        var words = new TreeMap<String, String>();
        message.particulars().forEach((name, particular) -> words.put(name, words(particular)));
        return words;
    }

    private String words(Particular particular) {
        return switch (particular) {
            case Particular.OwnLink link -> settings.address() + link.path();
            case Particular.CouncilName named -> tenant(named.council()).name();
            case Particular.ComingDay coming -> day(coming.day());
            case Particular.OneTimeCode once -> once.code();
            case Particular.AuditHead audit -> audit.head().toString();
        };
    }

    private String day(LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("A message holds no day in the past: it may be a date of birth");
        }
        return DAY.format(day);
    }

    /** The message as it leaves now. */
    Mail compose(MessageRepository.Waiting waiting) {
        var sender = tenants.senderOf(Tenancy.current()).orElseThrow();
        var wording = wordings.of(kind(waiting.kind()));
        var words = new HashMap<>(waiting.particulars());
        words.put(MessageKind.NAME, waiting.to().name());
        words.put(MessageKind.COUNCIL, tenant(Tenancy.current()).name());
        return new Mail(waiting.id(), waiting.to(), sender, wording.subject(), wording.filledWith(words));
    }

    private MessageKind kind(String key) {
        return wordings.kinds().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module declares messages of the kind " + key));
    }

    private Tenant tenant(TenantId id) {
        return tenants.byId(id).orElseThrow();
    }
}
