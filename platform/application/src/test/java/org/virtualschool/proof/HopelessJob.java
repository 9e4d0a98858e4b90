package org.virtualschool.proof;

import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.TenantId;

/** Work that never succeeds, so that each council has a parked job that another could see. */
class HopelessJob implements JobKind<HopelessJob.Errand> {

    record Errand(TenantId tenant) implements JobData {}

    @Override
    public String name() {
        return "proof.hopeless";
    }

    @Override
    public Class<Errand> dataType() {
        return Errand.class;
    }

    @Override
    public void run(Errand errand) {
        throw new IllegalStateException("Planted: this job never works");
    }

    @Override
    public int retries() {
        return 0;
    }
}
