package org.virtualschool.jobs;

import java.time.Instant;

/** Asks for background work. */
public interface Jobs {

    /**
     * Asks for work in the running business transaction: rolled back, there is no job; committed, it starts at once here or, if this copy
     * is busy or dies, within half a second elsewhere.
     *
     * @param instance names this piece of work; asking again for one that waits changes nothing
     */
    <D extends JobData> void ask(JobKind<D> kind, String instance, D data);

    /**
     * How the work of the bound council goes, in figures.
     *
     * @param late what was asked for before then and is not done waits for longer than it should
     * @param since counts what was given up from then on
     */
    Backlog backlog(Instant late, Instant since);
}
