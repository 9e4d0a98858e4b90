package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.PlacementAction;

/** Once a year each placing authority is asked to confirm whom it has placed here. */
@Service
class Letters {

    private final LetterRepository letters;
    private final RegisterQueries register;
    private final WorkList list;
    private final Audit audit;
    private final Clock clock;

    Letters(LetterRepository letters, RegisterQueries register, WorkList list, Audit audit, Clock clock) {
        this.letters = letters;
        this.register = register;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    /** An authority that has placed children here. @param last the newest letter to it */
    record Placing(AuthorityCode code, String name, int children, Optional<Letter> last) {

        /** Whether it has had none since the day. */
        boolean isOwed(LocalDate since) {
            return last.filter(letter -> !letter.on().isBefore(since)).isEmpty();
        }
    }

    /** Every authority that has placed children who are here now, by name. */
    @Transactional(readOnly = true)
    List<Placing> placing() {
        var sent = letters.all();
        return register.placingNow().stream()
                .map(each -> new Placing(
                        each.code(),
                        each.name(),
                        each.children(),
                        sent.stream()
                                .filter(letter -> letter.to().equals(each.code()))
                                .findFirst()))
                .toList();
    }

    /** The letter went. */
    @Transactional
    void sent(Placing placing, List<Entry> children, LocalDate on, String how) {
        var by = Actor.current().person();
        letters.add(new Letter(placing.code(), placing.name(), children.size(), on, how, by), clock.instant());
        list.lookAgain();
        audit.changed(
                PlacementAction.KEEP_REGISTER.key(),
                children.stream().map(Entry::subject).toList(),
                "named in the yearly letter to " + placing.name());
    }
}
