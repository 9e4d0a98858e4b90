package org.virtualschool.cohort.card;

import java.util.List;
import java.util.Optional;
import org.virtualschool.cohort.around.PersonLine;

/**
 * What a school is told. It prints nothing.
 *
 * @param lookedAfter whether the child is looked after now; a school sees no card of any other
 * @param status what the legal status means for a school
 * @param people whom to ask: social worker, team manager, the virtual school
 * @param mailbox where the virtual school reads mail, if the directory knows it
 */
record Card(
        boolean lookedAfter,
        String council,
        String virtualSchool,
        String status,
        List<PersonLine> people,
        Optional<String> mailbox,
        List<String> entitlement) {

    @Override
    public String toString() {
        return "Card[redacted]";
    }
}
