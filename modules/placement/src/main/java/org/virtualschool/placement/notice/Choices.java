package org.virtualschool.placement.notice;

import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.placement.minimum.SchoolPlan;
import org.virtualschool.placement.minimum.Sen;

/** What a person decides about a notice; everything else in it comes from the roll. @param proposedUrn the school to move to, where known */
record Choices(
        AuthorityCode recipient,
        SchoolPlan schoolPlan,
        @Nullable Integer proposedUrn,
        Sen sen) {}
