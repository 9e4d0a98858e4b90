--liquibase formatted sql

--changeset cohort:merged-child
-- Two records turned out to be one child. The one that was given up keeps its row and what was once believed of it, so that past rolls as they were
-- known then stay as they were, and so that its identifiers and old links lead to the record that stays. Nothing is believed of it any more.
alter table cohort.child
    add column merged_into uuid,
    add column merged_at timestamptz,
    add column merged_by uuid,
    add constraint child_merged_by_somebody check (num_nulls(merged_into, merged_at, merged_by) in (0, 3)),
    add constraint child_merged_into_another check (merged_into <> id),
    add constraint child_merged_is_nobodys_status check (merged_into is null or (status = 'CEASED' and adopted_on is null)),
    add constraint child_merged_into foreign key (tenant_id, merged_into) references cohort.child (tenant_id, id);
create index child_merged on cohort.child (tenant_id, merged_into);
comment on column cohort.child.merged_into is 'The record of the same child that stays; empty for nearly everybody. It is never itself given up: a later merge points here anew.';
--rollback alter table cohort.child drop column merged_into, drop column merged_at, drop column merged_by;

--changeset cohort:shared-child-merged
create or replace view cohort.shared_child with (security_invoker = true) as
select child.tenant_id, child.id as child_id, child.given_name, child.family_name, child.name_search, child.year_group, child.status,
       school_place.urn, school_place.local_setting_id, school_place.name as school_name,
       care_placement.distance, care_placement.host_authority, care_placement.host_certainty, care_placement.starts_on as placed_from,
       child.care_id as reference, child.merged_into
from cohort.child
left join cohort.school_place on school_place.tenant_id = child.tenant_id and school_place.child_id = child.id
    and school_place.superseded_at is null and school_place.ends_on is null
left join cohort.care_placement on care_placement.tenant_id = child.tenant_id and care_placement.child_id = child.id
    and care_placement.superseded_at is null and care_placement.ends_on is null;
--rollback select 'a column more does no harm';

--changeset cohort:rows-move-with-a-merge
grant update (child_id) on cohort.school_notice, cohort.school_letter, cohort.school_receipt, cohort.school_change, cohort.place_action,
    cohort.child_contact, cohort.parental_responsibility_protected, cohort.early_warning, cohort.early_warning_told, cohort.early_warning_step,
    cohort.circumstance, cohort.meeting, cohort.meeting_decision, cohort.child_document, cohort.from_school, cohort.caseload, cohort.handover,
    cohort.delegation, cohort.sen_caseworker, cohort.placement_reveal, cohort.roll_export_child, cohort.roll_import_left, cohort.after_care_offer to vs_app;
--rollback empty
