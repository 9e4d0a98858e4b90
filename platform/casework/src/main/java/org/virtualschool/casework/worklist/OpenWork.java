package org.virtualschool.casework.worklist;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.CaseworkEvent;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;
import org.virtualschool.tenancy.Tenancy;

@Service
class OpenWork implements WorkList {

    private final WorkRepository works;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenWork(WorkRepository works, ApplicationEventPublisher events, Clock clock) {
        this.works = works;
        this.events = events;
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Work> openOf(ChildId child, PersonId person) {
        return works.openOf(child, person);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int pass(ChildId child, PersonId from, PersonId to) {
        return works.pass(child, from, to);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int leave(ChildId child, PersonId from, String role) {
        return works.leave(child, from, role);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ChildId givenUp, ChildId stays) {
        works.follow(givenUp, stays);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ChildId child) {
        works.delete(child);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAgain() {
        events.publishEvent(new CaseworkEvent.FactsChanged(Tenancy.current()));
    }
}
