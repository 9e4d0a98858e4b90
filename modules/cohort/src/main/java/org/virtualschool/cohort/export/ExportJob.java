package org.virtualschool.cohort.export;

import org.springframework.stereotype.Component;
import org.virtualschool.jobs.JobData;
import org.virtualschool.jobs.JobKind;
import org.virtualschool.tenancy.TenantId;

/** Makes the file of a list that somebody takes along. */
@Component
class ExportJob implements JobKind<ExportJob.Asked> {

    private final MakingExports making;

    ExportJob(MakingExports making) {
        this.making = making;
    }

    @Override
    public String name() {
        return "cohort.roll-export";
    }

    @Override
    public Class<Asked> dataType() {
        return Asked.class;
    }

    @Override
    public void run(Asked data) {
        making.make(data.export());
    }

    @Override
    public void parked(Asked data) {
        making.fail(data.export());
    }

    record Asked(TenantId tenant, ExportId export) implements JobData {}
}
