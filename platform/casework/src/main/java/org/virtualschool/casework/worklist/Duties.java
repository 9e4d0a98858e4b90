package org.virtualschool.casework.worklist;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** Brings the work list in line with what the facts call for. */
@Service
class Duties {

    private final ObjectProvider<DutySource> sources;
    private final WorkRepository works;
    private final Clock clock;

    Duties(ObjectProvider<DutySource> sources, WorkRepository works, Clock clock) {
        this.sources = sources;
        this.works = works;
        this.clock = clock;
    }

    /**
     * In the bound authority: opens what is missing, closes what is no longer called for. A second time changes nothing. Two at once take
     * turns: else the one that knows less could open last what the other has found settled, and it would stay open until the next look.
     */
    @Transactional
    void bringInLine() {
        works.takeTurn();
        // In this order: what somebody settles in between is found done and no longer due, and is not opened again.
        var open = works.openOf(sources.stream().map(DutySource::key).toList());
        sources.forEach(source -> bringInLine(source, open.getOrDefault(source.key(), Set.of())));
    }

    private void bringInLine(DutySource source, Set<UUID> open) {
        var due = source.due();
        var missing =
                due.stream().filter(work -> !open.contains(work.subject())).toList();
        if (!missing.isEmpty()) {
            works.reopenAll(source.key(), missing, clock.instant());
        }
        var over = new HashSet<>(open);
        over.removeAll(due.stream().map(Work::subject).collect(Collectors.toSet()));
        if (!over.isEmpty()) {
            works.doneAll(source.key(), over, Actor.current().person(), clock.instant());
        }
    }
}
