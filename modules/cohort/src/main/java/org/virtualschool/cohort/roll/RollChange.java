package org.virtualschool.cohort.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.care.CareHistory;

/**
 * What a list wants of one child.
 *
 * @param known the child as it was when the change was worked out; empty for a child that is not on the roll
 * @param careId social care's identifier of the child
 * @param wanted everything as it is to be, also what stays
 * @param past what the list tells of the care before, where it tells more than of today
 * @param held fields that the list gave and that could not be taken
 * @param settled fields for which the list gave a value that was taken: what was held for them is resolved
 */
public record RollChange(
        Optional<Version> known,
        String careId,
        ListedFacts wanted,
        CareHistory past,
        List<HeldField> held,
        Set<String> settled) {

    /** A change of a list that tells only of today. */
    public RollChange(
            Optional<Version> known, String careId, ListedFacts wanted, List<HeldField> held, Set<String> settled) {
        this(known, careId, wanted, CareHistory.NONE, held, settled);
    }

    /** A child and the version that was read. */
    public record Version(ChildId child, int number) {}

    /**
     * A value that waits for a person.
     *
     * @param field its key, such as {@code date-of-birth}
     * @param givenAs as the list has it
     * @param reason what is wrong and what to do, in words without the value
     * @param isProtected whether the value belongs behind the wall: placement postcode, address, carer
     */
    public record HeldField(String field, String givenAs, String reason, boolean isProtected) {
        @Override
        public String toString() {
            return "HeldField[" + field + "]";
        }
    }

    @Override
    public String toString() {
        return "RollChange[" + known.map(Version::child).map(ChildId::toString).orElse("new") + "]";
    }
}
