package org.virtualschool.jobs;

import org.virtualschool.tenancy.TenantId;

/** What a job needs to know: identifiers only, no names, dates of birth or free text. It is kept as JSON outside row security. */
public interface JobData {

    /** Whose job it is; the work is bound to it. */
    TenantId tenant();
}
