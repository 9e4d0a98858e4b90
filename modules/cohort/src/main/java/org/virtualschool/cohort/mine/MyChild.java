package org.virtualschool.cohort.mine;

import java.util.Comparator;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;
import org.virtualschool.tenancy.Tenant;

/**
 * A child on the roll of one of several authorities. It prints no personal data.
 *
 * @param reference the social care ID
 * @param ordered the name as lists are ordered by it
 */
record MyChild(
        Tenant authority,
        ChildId id,
        String givenName,
        String familyName,
        String reference,
        String ordered,
        ChildStatus status,
        Optional<Integer> yearGroup,
        Optional<String> school) {

    /** By name; children of one name by authority. */
    static final Comparator<MyChild> ORDER = Comparator.comparing(MyChild::ordered)
            .thenComparing(child -> child.authority().name())
            .thenComparing(child -> child.id().toString());

    String listName() {
        return ListName.of(givenName, familyName, reference);
    }

    @Override
    public String toString() {
        return "MyChild[" + id + "]";
    }
}
