package org.virtualschool.cohort.people;

import java.util.Set;
import org.virtualschool.audit.ChildId;

/** Children who stay with whom a list named though no list does any more, because something is still to be done for them. */
public interface KeptOnCaseloads {

    /** In the bound authority, asked inside a transaction. */
    Set<ChildId> children();
}
