package org.virtualschool.audit.trail;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.PersonId;

@Service
class Looking implements AuditTrail {

    private final TrailQueries entries;

    Looking(TrailQueries entries) {
        this.entries = entries;
    }

    @Override
    @Transactional(readOnly = true)
    public Found find(Question question, int skipped, int atMost) {
        var count = entries.count(question, MOST + 1);
        var within = Math.min(atMost, MOST - skipped);
        return new Found(Math.min(count, MOST), count > MOST, entries.newest(question, skipped, Math.max(0, within)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Instant> lastActs(Collection<PersonId> people) {
        return entries.lastActs(people);
    }
}
