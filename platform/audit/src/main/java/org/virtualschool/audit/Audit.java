package org.virtualschool.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The record of who saw or changed what about which child, in the bound tenant, on behalf of the current {@link Actor}. */
public interface Audit {

    /**
     * Writes that the actor is about to see these children, in a transaction of its own that is committed on return: without the row, no
     * page. One row for a page, with the children shown on it.
     *
     * @param action key of the action that the reader asked for, such as {@code cohort.view-roll}
     */
    void viewed(String action, Collection<ChildId> children);

    /** Writes that the actor has changed something about these children, in the transaction of the change. */
    void changed(String action, Collection<ChildId> children, String what);

    /** Who saw or changed this child, newest first. The question is itself audited by whoever asks it. */
    List<Sighting> of(ChildId child, int atMost);

    /**
     * One row about one child.
     *
     * @param what what was changed, in words without personal data; empty for a view
     */
    record Sighting(Instant at, PersonId person, String role, String action, boolean change, String what) {}
}
