package org.virtualschool.jobs;

/** Asks for background work. */
public interface Jobs {

    /**
     * Asks for work in the running business transaction: rolled back, there is no job; committed, it starts at once here or, if this copy
     * is busy or dies, within half a second elsewhere.
     *
     * @param instance names this piece of work; asking again for one that waits changes nothing
     */
    <D extends JobData> void ask(JobKind<D> kind, String instance, D data);
}
