package org.virtualschool.tenancy;

/** News inside one tenant. Records hold identifiers only, no names, dates of birth or free text: the registry has no row security. */
public interface TenantEvent {

    /** Whose news it is; listeners are bound to it before their transaction begins. */
    TenantId tenant();
}
