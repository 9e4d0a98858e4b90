package org.virtualschool.placement.notice;

import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;
import org.virtualschool.placement.post.Destination;

/** What a person decides about a notice; everything else in it comes from the roll. @param proposedUrn the school to move to, where known */
record Choices(
        Destination to,
        What what,
        SchoolPlan schoolPlan,
        @Nullable Integer proposedUrn,
        Sen sen) {

    AuthorityCode recipient() {
        return to.recipient();
    }
}
