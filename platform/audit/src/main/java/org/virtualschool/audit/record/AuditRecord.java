package org.virtualschool.audit.record;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.ViewObserver;

@Service
class AuditRecord implements Audit {

    private final EntryRepository entries;
    private final Clock clock;

    AuditRecord(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** In a transaction of its own: committed on return, so that the page may follow, and kept if the page then fails. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void viewed(String action, Collection<ChildId> children) {
        entries.add(clock.instant(), Actor.current(), action, false, children, "");
        ViewObserver.tell(action);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String action, Collection<ChildId> children, String what) {
        entries.add(clock.instant(), Actor.current(), action, true, children, what);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sighting> of(ChildId child, int atMost) {
        return entries.of(child, atMost);
    }
}
