package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.ClosedSchools;
import org.virtualschool.directory.SchoolLink;
import org.virtualschool.directory.Urn;

/** Which children are on roll at a school that is not open any more, and which schools followed it. Nothing is changed here: a person confirms. */
@Service
class ClosedSchoolReading {

    private final ClosedSchoolQueries children;
    private final ClosedSchools closed;

    ClosedSchoolReading(ClosedSchoolQueries children, ClosedSchools closed) {
        this.children = children;
        this.closed = closed;
    }

    /** @param links the open schools that followed theirs; empty if none is known */
    record Entry(ClosedSchoolQueries.OnRoll onRoll, List<SchoolLink> links) {}

    /** By school and name. */
    @Transactional(readOnly = true)
    List<Entry> within(Condition reach) {
        var links = closed.among(children.schools(reach));
        return children.children(List.copyOf(links.keySet()), reach).stream()
                .map(onRoll -> new Entry(onRoll, links.getOrDefault(onRoll.urn(), List.of())))
                .toList();
    }

    /** The open schools that followed the place's school; empty for one that is open, or in no register. */
    @Transactional(readOnly = true)
    Optional<List<SchoolLink>> after(SchoolPlace place) {
        return Optional.ofNullable(place.urn())
                .flatMap(urn -> Optional.ofNullable(linksOf(urn).get(urn)));
    }

    private Map<Urn, List<SchoolLink>> linksOf(Urn urn) {
        return closed.among(List.of(urn));
    }
}
