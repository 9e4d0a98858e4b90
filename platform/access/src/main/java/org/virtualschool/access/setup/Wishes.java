package org.virtualschool.access.setup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.audit.Audit;

/** What the operator asks of the bound council, which is live: it waits until one of the council's access administrators has answered. */
@Service
public class Wishes {

    private final WishRepository wishes;
    private final TellingTheHead head;
    private final Audit audit;
    private final Clock clock;

    Wishes(WishRepository wishes, TellingTheHead head, Audit audit, Clock clock) {
        this.wishes = wishes;
        this.head = head;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks, in the place of what was asked before. Asking the same again changes nothing.
     *
     * @param manifest as it was written
     * @return what identifies the wish that waits now
     */
    @Transactional
    public UUID ask(Operator operator, String manifest, String what) {
        if (wishes.openText().filter(manifest::equals).isPresent()) {
            return wishes.open().orElseThrow().id().value();
        }
        wishes.open()
                .ifPresent(old -> wishes.decide(
                        old.id(), operator.person(), clock.instant(), false, "The operator asks for something else"));
        var id = WishId.next();
        wishes.add(id, manifest, clock.instant(), operator.person(), operator.name());
        audit.changed("access.ask-setup", List.of(), "The operator asks to change " + what);
        head.isTold();
        return id.value();
    }

    /** Whether something waits for the council's answer. */
    @Transactional(readOnly = true)
    public boolean waiting() {
        return wishes.openText().isPresent();
    }

    /** Why the council refused the last time, if it did. */
    @Transactional(readOnly = true)
    public Optional<String> refusal() {
        return wishes.lastRefusal();
    }
}
