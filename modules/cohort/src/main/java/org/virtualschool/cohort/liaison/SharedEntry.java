package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school reads of one entry that is shared with it.
 *
 * @param kind of the entry, in words
 * @param words what has changed; empty for a document
 * @param document which can be opened; empty for a change of circumstance
 */
record SharedEntry(SchoolMark mark, String kind, LocalDate on, String words, Optional<SharedDocument> document) {

    @Override
    public String toString() {
        return "SharedEntry[" + mark.id() + "]";
    }
}
