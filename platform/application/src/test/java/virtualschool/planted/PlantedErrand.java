package virtualschool.planted;

import org.virtualschool.jobs.JobData;
import org.virtualschool.tenancy.TenantId;

/** Planted: a job that carries free text. */
public record PlantedErrand(TenantId tenant, String words) implements JobData {}
