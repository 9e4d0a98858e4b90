package org.virtualschool.casework.worklist;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;

@Service
class OpenWork implements WorkList {

    private final WorkRepository works;
    private final Clock clock;

    OpenWork(WorkRepository works, Clock clock) {
        this.works = works;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Work work) {
        works.open(work, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Work work) {
        var now = clock.instant();
        works.open(work, now);
        works.undo(work.kind(), work.subject(), now);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(String kind, UUID subject) {
        works.done(kind, subject, Actor.current().person(), clock.instant());
    }
}
