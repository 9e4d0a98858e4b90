package virtualschool.planted;

import org.virtualschool.tenancy.TenantEvent;
import org.virtualschool.tenancy.TenantId;

/** Planted: news with a child's name in it. */
public record PlantedEvent(TenantId tenant, String childsName) implements TenantEvent {}
