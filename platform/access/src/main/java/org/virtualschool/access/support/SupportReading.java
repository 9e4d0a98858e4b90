package org.virtualschool.access.support;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.access.ActionSource;
import org.virtualschool.access.support.SupportAccess.Granted;
import org.virtualschool.access.support.SupportPage.Entry;
import org.virtualschool.access.support.SupportPage.Opened;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Question;

/** Reads who had support access to the bound council, and what each opened, as the audit holds it. */
@Service
class SupportReading {

    private static final int ACCESSES = 20;
    private static final int OPENED = 20;

    private final SupportAccessRepository accesses;
    private final AuditTrail trail;
    private final Access access;
    private final ObjectProvider<ActionSource> modules;
    private final Clock clock;

    SupportReading(
            SupportAccessRepository accesses,
            AuditTrail trail,
            Access access,
            ObjectProvider<ActionSource> modules,
            Clock clock) {
        this.accesses = accesses;
        this.trail = trail;
        this.access = access;
        this.modules = modules;
        this.clock = clock;
    }

    /** The latest ones, newest first. */
    @Transactional(readOnly = true)
    List<Entry> entries() {
        var words = words();
        return accesses.latest(ACCESSES).stream().map(one -> entry(one, words)).toList();
    }

    private Entry entry(SupportAccess one, Map<String, String> words) {
        var answeredBy = one.answer().flatMap(answer -> access.nameOf(answer.by()));
        var endedBy = one.granted().flatMap(Granted::ended).flatMap(ended -> access.nameOf(ended.by()));
        var found = one.granted().map(granted -> trail.find(during(one, granted), 0, OPENED));
        var opened = found.stream()
                .flatMap(all -> all.lines().stream())
                .map(line -> new Opened(
                        line.at(),
                        words.getOrDefault(line.action(), "Was turned away"),
                        line.children().size()))
                .toList();
        var count = found.map(AuditTrail.Found::count).orElse(0);
        return new Entry(one, answeredBy, endedBy, opened, count, one.lasts(clock.instant()));
    }

    private static Question during(SupportAccess one, Granted granted) {
        return new Question(
                Optional.empty(),
                Optional.of(one.askedBy()),
                Optional.empty(),
                Optional.of(false),
                Optional.of(granted.at()),
                Optional.of(granted.over()));
    }

    private Map<String, String> words() {
        var words = new HashMap<String, String>();
        modules.orderedStream()
                .flatMap(module -> module.actions().stream())
                .forEach(action -> words.put(action.key(), action.says()));
        return words;
    }
}
