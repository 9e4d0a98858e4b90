package org.virtualschool.cohort.send;

import org.virtualschool.audit.ChildId;

/** Hears that somebody is the SEN caseworker of a child from now on. Implemented by the slice that has something to tell them. */
public interface CaseworkerNamed {

    /** In the transaction that names them. @param authority the slug of the bound authority, for links */
    void on(String authority, ChildId child);
}
