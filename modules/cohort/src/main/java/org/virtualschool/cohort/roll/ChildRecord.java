package org.virtualschool.cohort.roll;

import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;

/** The row of one child. @param version counts its changes */
record ChildRecord(ChildId id, int version, String careId, ChildStatus status, ListedFacts.Identity identity) {

    @Override
    public String toString() {
        return "ChildRecord[" + id + "]";
    }
}
