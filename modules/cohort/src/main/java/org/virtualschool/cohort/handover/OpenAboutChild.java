package org.virtualschool.cohort.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;

/** What is open about a child, whoever has to do it: whoever takes the child on answers for it from then on. Implemented by the slice that holds it. */
public interface OpenAboutChild {

    /** What somebody must be allowed to do to read it. */
    Action action();

    /** Asked inside a transaction. */
    List<Line> of(ChildId child);

    /**
     * One thing that is open.
     *
     * @param day by which the lines stand in order: of a meeting, else the last day, else the day it began; empty where there is none
     * @param says in words with its day, without the child's name
     * @param path where it is dealt with, below the authority's address, without a leading slash
     */
    record Line(Optional<LocalDate> day, String says, String path) {

        public static Line on(LocalDate day, String says, String path) {
            return new Line(Optional.of(day), says, path);
        }

        @Override
        public String toString() {
            return "Line[" + day + "]";
        }
    }
}
