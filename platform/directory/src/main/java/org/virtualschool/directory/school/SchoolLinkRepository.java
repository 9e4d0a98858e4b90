package org.virtualschool.directory.school;

import static org.virtualschool.directory.db.Tables.SCHOOL_LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.ClosedSchools;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolLink;
import org.virtualschool.directory.Urn;

@Repository
@Transactional(readOnly = true)
class SchoolLinkRepository implements ClosedSchools {

    private static final int MOST_STEPS = 5;

    private final DSLContext db;
    private final SchoolRepository schools;

    SchoolLinkRepository(DSLContext db, SchoolRepository schools) {
        this.db = db;
        this.schools = schools;
    }

    private record Stored(Urn from, Urn to, SchoolLink.Kind kind, Optional<LocalDate> on) {}

    @Override
    public Map<Urn, List<SchoolLink>> among(Collection<Urn> urns) {
        var open = schools.byUrns(urns);
        var closed = urns.stream().filter(urn -> !open.containsKey(urn)).collect(Collectors.toSet());
        var links = stored(closed);
        var known = new HashMap<Urn, School>(open);
        follow(links, known);
        var byUrn = links.stream().collect(Collectors.groupingBy(Stored::from));
        return closed.stream().collect(Collectors.toMap(urn -> urn, urn -> openOnes(urn, byUrn, known)));
    }

    /** Adds the links of schools that were linked to and have closed too. */
    private void follow(List<Stored> links, Map<Urn, School> known) {
        Set<Urn> asked = links.stream().map(Stored::from).collect(Collectors.toCollection(HashSet::new));
        for (var step = 0; step < MOST_STEPS; step++) {
            var targets = links.stream().map(Stored::to).collect(Collectors.toSet());
            known.putAll(schools.byUrns(targets));
            var next = targets.stream()
                    .filter(urn -> !known.containsKey(urn) && asked.add(urn))
                    .collect(Collectors.toSet());
            links.addAll(stored(next));
        }
    }

    private static List<SchoolLink> openOnes(Urn from, Map<Urn, List<Stored>> links, Map<Urn, School> known) {
        var found = new ArrayList<SchoolLink>();
        var seen = new HashSet<>(Set.of(from));
        var ahead = new ArrayList<>(links.getOrDefault(from, List.of()));
        while (!ahead.isEmpty()) {
            var link = ahead.removeFirst();
            var school = known.get(link.to());
            if (!seen.add(link.to())) {
                continue;
            }
            if (school == null) {
                ahead.addAll(links.getOrDefault(link.to(), List.of()));
            } else {
                found.add(new SchoolLink(link.kind(), school, link.on()));
            }
        }
        return List.copyOf(found);
    }

    private List<Stored> stored(Collection<Urn> from) {
        if (from.isEmpty()) {
            return new ArrayList<>();
        }
        return new ArrayList<>(db.selectFrom(SCHOOL_LINK)
                .where(SCHOOL_LINK.URN.eq(DSL.any(from.toArray(Urn[]::new))))
                .orderBy(SCHOOL_LINK.URN, SCHOOL_LINK.LINK_URN, SCHOOL_LINK.KIND)
                .fetch(row -> new Stored(
                        Objects.requireNonNull(row.get(SCHOOL_LINK.URN)),
                        new Urn(row.get(SCHOOL_LINK.LINK_URN)),
                        SchoolLink.Kind.valueOf(row.get(SCHOOL_LINK.KIND)),
                        Optional.ofNullable(row.get(SCHOOL_LINK.LINKED_ON)))));
    }
}
