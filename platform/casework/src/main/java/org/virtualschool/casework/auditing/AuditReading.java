package org.virtualschool.casework.auditing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.AuditTrail.Line;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.web.Paging;

/** Reads what the audit holds for a question, with names for whom the reader may know. */
@Service
class AuditReading {

    private final AuditTrail trail;
    private final Access access;
    private final Deeds deeds;
    private final ObjectProvider<ChildrenInReach> reach;

    AuditReading(AuditTrail trail, Access access, Deeds deeds, ObjectProvider<ChildrenInReach> reach) {
        this.trail = trail;
        this.access = access;
        this.deeds = deeds;
        this.reach = reach;
    }

    /** @param more whether there are more than were counted @param children those who are named */
    record Reading(int count, boolean more, Paging paging, List<AuditRow> rows, Set<ChildId> children) {

        static final Reading NOTHING = new Reading(0, false, new Paging(1, 25), List.of(), Set.of());
    }

    /** One page; a page past the end becomes the last one. */
    @Transactional(readOnly = true)
    Reading page(Asked asked, Action action) {
        var paging = asked.question().paging();
        var found = trail.find(asked.trail(), paging.offset(), paging.size());
        if (found.lines().isEmpty() && paging.number() > 1) {
            paging = new Paging(paging.pages(found.count()), paging.size());
            found = trail.find(asked.trail(), paging.offset(), paging.size());
        }
        return reading(found, paging, asked, action);
    }

    /** Everything that is counted. */
    @Transactional(readOnly = true)
    Reading all(Asked asked, Action action) {
        return reading(trail.find(asked.trail(), 0, AuditTrail.MOST), new Paging(1, 25), asked, action);
    }

    private Reading reading(AuditTrail.Found found, Paging paging, Asked asked, Action action) {
        var wanted = found.lines().stream()
                .flatMap(line -> AboutChildren.first(line.children(), asked.child()).stream())
                .collect(Collectors.toSet());
        var names = reach.getObject().namesReached(wanted, access.me().person(), access.reachFor(action));
        var people = peopleOf(found.lines());
        var rows = found.lines().stream()
                .map(line -> row(line, asked, names, people))
                .toList();
        return new Reading(found.count(), found.more(), paging, rows, names.keySet());
    }

    private Map<PersonId, String> peopleOf(Collection<Line> lines) {
        return lines.stream()
                .map(Line::person)
                .distinct()
                .flatMap(person -> access.nameOf(person).map(name -> Map.entry(person, name)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private AuditRow row(Line line, Asked asked, Map<ChildId, String> names, Map<PersonId, String> people) {
        return new AuditRow(
                line.at(),
                Optional.of(line.person()).filter(people::containsKey),
                people.getOrDefault(line.person(), "The platform"),
                Deeds.role(line.role()),
                line.change(),
                deeds.says(line.action()),
                line.what(),
                AboutChildren.says(line.children(), asked.child(), names),
                line.children().size());
    }
}
