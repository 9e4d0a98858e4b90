--liquibase formatted sql

--changeset cohort:adoption-to-come
-- A list may say that a child will be adopted on a day to come. Until that day the child is looked after; on it the record is sealed.
alter table cohort.child
    add column adopted_on date,
    add column adoption_reason text,
    add constraint child_adoption_has_a_reason check ((adopted_on is null) = (adoption_reason is null));
create index child_adopted_on on cohort.child (tenant_id, adopted_on) where adopted_on is not null;
comment on column cohort.child.adopted_on is 'The day to come on which a list says the child ceases to be looked after by adoption.';
comment on column cohort.child.adoption_reason is 'E11 or E12 of the looked-after return''s list REC.';
--rollback alter table cohort.child drop column adopted_on, drop column adoption_reason;

--changeset cohort:shared-placed-from
create or replace view cohort.shared_child with (security_invoker = true) as
select child.tenant_id, child.id as child_id, child.given_name, child.family_name, child.name_search, child.year_group, child.status,
       school_place.urn, school_place.local_setting_id, school_place.name as school_name,
       care_placement.distance, care_placement.host_authority, care_placement.host_certainty, care_placement.starts_on as placed_from
from cohort.child
left join cohort.school_place on school_place.tenant_id = child.tenant_id and school_place.child_id = child.id
    and school_place.superseded_at is null and school_place.ends_on is null
left join cohort.care_placement on care_placement.tenant_id = child.tenant_id and care_placement.child_id = child.id
    and care_placement.superseded_at is null and care_placement.ends_on is null;
--rollback select 'a column more does no harm';

--changeset cohort:roll-print-says-what-it-is
comment on column cohort.roll_import.roll_print is
    'Digest of the preview: of how the list was read, of the roll it was compared with, and of what came out. If any has changed since, a new preview is needed.';
--rollback select 'a comment';
