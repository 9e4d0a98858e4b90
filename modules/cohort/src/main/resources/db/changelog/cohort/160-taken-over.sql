--liquibase formatted sql

--changeset cohort:taken-over
-- A list put the child on somebody's caseload who had another social worker before: whoever has the child now is asked to say that they know.
alter table cohort.caseload
    add column taken_over boolean not null default false,
    add column known_at timestamptz,
    add constraint caseload_taken_over_by_a_list check (from_list or not taken_over),
    add constraint caseload_known_of_what_was_taken_over check (known_at is null or taken_over);
create index caseload_not_known on cohort.caseload (tenant_id) where taken_over and known_at is null and ended_at is null;
comment on column cohort.caseload.taken_over is 'Whether a list gave the child to this person from another social worker.';
comment on column cohort.caseload.known_at is 'When the person said that they know; empty where nobody asked or the person has not.';
grant update (known_at) on cohort.caseload to vs_app;
--rollback alter table cohort.caseload drop column known_at, drop column taken_over;
