--liquibase formatted sql

--changeset cohort:shared
-- What other modules may join: see the class Reach. Nothing protected; a sealed child has no row to show.
create view cohort.shared_child with (security_invoker = true) as
select child.tenant_id, child.id as child_id, child.given_name, child.family_name, child.name_search, child.year_group, child.status,
       school_place.urn, school_place.local_setting_id, school_place.name as school_name,
       care_placement.distance, care_placement.host_authority, care_placement.host_certainty
from cohort.child
left join cohort.school_place on school_place.tenant_id = child.tenant_id and school_place.child_id = child.id
    and school_place.superseded_at is null and school_place.ends_on is null
left join cohort.care_placement on care_placement.tenant_id = child.tenant_id and care_placement.child_id = child.id
    and care_placement.superseded_at is null and care_placement.ends_on is null;
comment on view cohort.shared_child is 'Children with what a list may show: name, year, school, status, in or out of area.';

create view cohort.shared_caseload with (security_invoker = true) as
select tenant_id, child_id, person_id from cohort.caseload;
comment on view cohort.shared_caseload is 'Who works with which child.';
grant select on cohort.shared_child, cohort.shared_caseload to vs_app;
--rollback drop view cohort.shared_caseload; drop view cohort.shared_child;
