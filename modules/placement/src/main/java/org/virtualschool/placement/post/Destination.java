package org.virtualschool.placement.post;

import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.AuthorityCode;

/** Whether a notice that waited still has a reason to go where it was to go. A child moves; what is on its way to the old place does not. */
public final class Destination {

    private Destination() {}

    /** Whether the child is looked after now, in the recipient's area. */
    public static boolean isRight(ChildSummary child, AuthorityCode recipient) {
        return child.status() == ChildStatus.LOOKED_AFTER && isHost(child, recipient);
    }

    /** Whether the roll places the child in the recipient's area now. */
    public static boolean isHost(ChildSummary child, AuthorityCode recipient) {
        return child.placement()
                .flatMap(ChildSummary.Placement::host)
                .filter(recipient::equals)
                .isPresent();
    }
}
