package org.virtualschool.cohort.schooling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.history.History;
import org.virtualschool.directory.SchoolLink;

/** Reads where a child learns and learnt. */
@Service
class SchoolingReading {

    private final SchoolPlaceRepository places;
    private final SchoolChangeRepository changes;
    private final Arrangements arrangements;
    private final ClosedSchoolReading closed;
    private final Access access;

    SchoolingReading(
            SchoolPlaceRepository places,
            SchoolChangeRepository changes,
            Arrangements arrangements,
            ClosedSchoolReading closed,
            Access access) {
        this.places = places;
        this.changes = changes;
        this.arrangements = arrangements;
        this.closed = closed;
        this.access = access;
    }

    /**
     * What the page tells.
     *
     * @param version of the child's record
     * @param followed the schools that followed the one now, if that has closed
     * @param names of those who changed something
     */
    record Reading(
            int version,
            History<SchoolPlace> places,
            Optional<List<SchoolLink>> followed,
            List<Arrangement> arrangements,
            List<SchoolChange> changes,
            Map<PersonId, String> names) {

        String nameOf(PersonId person) {
            return names.getOrDefault(person, "Somebody not known");
        }

        @Override
        public String toString() {
            return "Reading[" + version + "]";
        }
    }

    @Transactional(readOnly = true)
    Reading of(ChildId child) {
        var made = changes.of(child);
        var names = new HashMap<PersonId, String>();
        made.forEach(change -> access.nameOf(change.by()).ifPresent(name -> names.put(change.by(), name)));
        var history = Objects.requireNonNull(places.of(List.of(child)).get(child));
        var followed = history.lasting().flatMap(now -> closed.after(now.value()));
        return new Reading(
                changes.versionOf(child), history, followed, arrangements.of(child), made, Map.copyOf(names));
    }
}
