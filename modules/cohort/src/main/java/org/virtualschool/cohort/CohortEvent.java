package org.virtualschool.cohort;

import org.virtualschool.audit.ChildId;
import org.virtualschool.tenancy.TenantEvent;
import org.virtualschool.tenancy.TenantId;

/**
 * News of the roll: one for each change, none for an opening position. News hastens a duty and is never its only cause: compare with the
 * roll. What happened is asked of {@link Children}.
 */
public sealed interface CohortEvent extends TenantEvent {

    /** Whom it is about. */
    ChildId child();

    record BecameLookedAfter(TenantId tenant, ChildId child) implements CohortEvent {}

    record CeasedToBeLookedAfter(TenantId tenant, ChildId child) implements CohortEvent {}

    /** A placement started, or its kind, start or authority was corrected. */
    record CarePlacementStarted(TenantId tenant, ChildId child, PlacementId placement) implements CohortEvent {}

    record CarePlacementEnded(TenantId tenant, ChildId child, PlacementId placement) implements CohortEvent {}

    record SchoolPlaceChanged(TenantId tenant, ChildId child) implements CohortEvent {}

    /** The record was given up because it is the same child as another, which stays: whatever a module holds about it is about that one now. */
    record ChildrenMerged(TenantId tenant, ChildId child, ChildId into) implements CohortEvent {}

    /** The child was adopted: whatever a module holds about it must vanish from every page at once. */
    record RecordSealed(TenantId tenant, ChildId child) implements CohortEvent {}
}
