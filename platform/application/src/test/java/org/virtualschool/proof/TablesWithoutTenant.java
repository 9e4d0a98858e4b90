package org.virtualschool.proof;

import java.util.List;

/** Tables that hold no tenant's rows: the catalogue, reference data, sessions, publications, scheduled tasks, and who belongs where. */
final class TablesWithoutTenant {

    static final List<String> NAMES = List.of(
            "access.belongs_to",
            "access.spring_session",
            "access.spring_session_attributes",
            "directory.adjoining",
            "directory.authority",
            "directory.bank_holiday",
            "directory.desk",
            "directory.desk_kind",
            "directory.loaded_source",
            "directory.postcode_authority",
            "directory.school",
            "directory.school_link",
            "directory.school_word",
            "jobs.event_publication",
            "jobs.parked_publication",
            "jobs.scheduled_tasks",
            "tenancy.email_domain",
            "tenancy.settled",
            "tenancy.tenant");

    private TablesWithoutTenant() {}
}
