package org.virtualschool.casework.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;

/** What a module knows of a child's history. Asked in a read-only transaction after the reader's reach was proved. */
public interface TimelineSource {

    /** What one must hold, with a reach to the child, to see these entries; others see the timeline without them. */
    Action action();

    /** What happened to or about the child, in any order; nothing protected. */
    List<Entry> of(ChildId child);

    /**
     * One thing that happened.
     *
     * @param path where to read more, below the authority's address
     */
    record Entry(LocalDate on, String title, String words, Optional<String> path, TimelineKind kind) {

        /** Of no kind of its own. */
        public Entry(LocalDate on, String title, String words, Optional<String> path) {
            this(on, title, words, path, TimelineKind.OTHER);
        }

        @Override
        public String toString() {
            return "Entry[" + on + "]";
        }
    }
}
