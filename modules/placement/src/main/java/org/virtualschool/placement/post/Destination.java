package org.virtualschool.placement.post;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.NoticeType;

/**
 * Where a notice goes, and why there. A child moves; what is on its way to the old place does not.
 *
 * @param named whether a person confirmed the recipient by typing its name
 * @param rollHost where the roll placed the child when the recipient was chosen; null if in no other authority of England
 */
public record Destination(
        AuthorityCode recipient, boolean named, @Nullable AuthorityCode rollHost) {

    /**
     * Whether there is a reason to go: the child is looked after, in the recipient's area or still where it was when the recipient was named; or
     * the recipient is told that a placement is over.
     */
    public boolean isRight(ChildSummary child, NoticeType type) {
        return mayBeTold(child, type) && (type.isLast() || isHost(child, recipient) || isConfirmed(child));
    }

    /** Whether this may be told of the child now: of one who is looked after; of one who no longer is, that a placement is over; of one who died nothing. */
    public static boolean mayBeTold(ChildSummary child, NoticeType type) {
        return child.status() == ChildStatus.LOOKED_AFTER || type.isLast() && child.status() == ChildStatus.CEASED;
    }

    /** Whether what a person confirmed by name still holds: a confirmation of one place is none of another. */
    public boolean isConfirmed(ChildSummary child) {
        return named && Objects.equals(rollHost, hostOf(child));
    }

    /** Whether the roll places the child in the recipient's area now. */
    public static boolean isHost(ChildSummary child, AuthorityCode recipient) {
        return recipient.equals(hostOf(child));
    }

    /** The authority of England in whose area the roll places the child now, if it says so. */
    public static @Nullable AuthorityCode hostOf(ChildSummary child) {
        return child.placement().flatMap(ChildSummary.Placement::host).orElse(null);
    }
}
