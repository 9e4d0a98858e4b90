package org.virtualschool.casework.home;

import java.util.List;
import org.virtualschool.access.Me;

/** Who reads the work list. @param overseeing the memberships whose role oversees the work of others; none for most people */
record Reader(Me me, List<Me.Membership> overseeing) {

    boolean oversees() {
        return !overseeing.isEmpty();
    }
}
