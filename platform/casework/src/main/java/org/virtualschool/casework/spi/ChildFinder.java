package org.virtualschool.casework.spi;

import java.util.List;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** Finds a child by what somebody types, for a page that asks about one child. Implemented by the roll. */
public interface ChildFinder {

    /**
     * Children of every status whom the memberships reach, by name; for blank text none.
     *
     * @param typed part of a name, a social care identifier or a UPN
     */
    List<Found> find(String typed, PersonId person, List<Me.Membership> memberships, int atMost);

    /** @param about what tells two children of one name apart: year group and school */
    record Found(ChildId child, String name, String about) {
        @Override
        public String toString() {
            return "Found[" + child + "]";
        }
    }
}
