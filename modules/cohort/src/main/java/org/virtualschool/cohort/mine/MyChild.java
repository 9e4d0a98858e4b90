package org.virtualschool.cohort.mine;

import java.util.Comparator;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.tenancy.Tenant;

/**
 * A child on the roll of one of several authorities. It prints no personal data.
 *
 * @param ordered the name as lists are ordered by it
 */
record MyChild(
        Tenant authority,
        ChildId id,
        String givenName,
        String familyName,
        String ordered,
        ChildStatus status,
        Optional<Integer> yearGroup,
        Optional<String> school) {

    /** By name; children of one name by authority. */
    static final Comparator<MyChild> ORDER = Comparator.comparing(MyChild::ordered)
            .thenComparing(child -> child.authority().name())
            .thenComparing(child -> child.id().toString());

    /** Family name first, as lists are ordered. */
    String listName() {
        return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName : familyName + ", " + givenName;
    }

    @Override
    public String toString() {
        return "MyChild[" + id + "]";
    }
}
