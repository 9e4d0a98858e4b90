package org.virtualschool.casework;

import org.virtualschool.tenancy.TenantEvent;
import org.virtualschool.tenancy.TenantId;

/** News inside casework: identifiers only. */
public sealed interface CaseworkEvent extends TenantEvent {

    /** Something happened that may call for work, or end the need for it. */
    record FactsChanged(TenantId tenant) implements CaseworkEvent {}
}
