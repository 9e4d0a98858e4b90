--liquibase formatted sql

--changeset cohort:reference
-- The social care ID is how lists name a child whose name none of them has given yet: a national return has no names.
create or replace view cohort.shared_child with (security_invoker = true) as
select child.tenant_id, child.id as child_id, child.given_name, child.family_name, child.name_search, child.year_group, child.status,
       school_place.urn, school_place.local_setting_id, school_place.name as school_name,
       care_placement.distance, care_placement.host_authority, care_placement.host_certainty, care_placement.starts_on as placed_from,
       child.care_id as reference
from cohort.child
left join cohort.school_place on school_place.tenant_id = child.tenant_id and school_place.child_id = child.id
    and school_place.superseded_at is null and school_place.ends_on is null
left join cohort.care_placement on care_placement.tenant_id = child.tenant_id and care_placement.child_id = child.id
    and care_placement.superseded_at is null and care_placement.ends_on is null;
--rollback select 'a column more does no harm';
