--liquibase formatted sql

--changeset cohort:worker-number splitStatements:false
-- Lists may name the social worker by number too. The number, and never the name alone, ties the child to somebody who signs in.
alter table cohort.allocation add column worker_number text check (worker_number <> '');
comment on column cohort.allocation.worker_number is 'How the care system knows the social worker, in capitals: see access.worker_number.';
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'cohort.allocation'::regclass and pg_get_constraintdef(oid) like '%num_nonnulls%';
    execute format('alter table cohort.allocation drop constraint %I', old);
end $$;
alter table cohort.allocation add constraint allocation_names_somebody check (num_nonnulls(social_worker, team, worker_number) > 0);
--rollback alter table cohort.allocation drop constraint allocation_names_somebody, drop column worker_number;

--changeset cohort:caseload-history
-- A caseload keeps its history: who worked with a child from when to when, and whether a list said so or a person.
alter table cohort.caseload
    add column from_list boolean not null default false,
    add column recorded_by uuid,
    add column ended_at timestamptz,
    add column ended_by uuid,
    drop constraint caseload_pkey,
    add primary key (tenant_id, child_id, person_id, recorded_at),
    add constraint caseload_ends_after_it_began check (ended_at >= recorded_at),
    add constraint caseload_ended_by_somebody check ((ended_at is null) = (ended_by is null));
create unique index caseload_now on cohort.caseload (tenant_id, child_id, person_id) where ended_at is null;
comment on table cohort.caseload is 'Who, of those that sign in, works or worked with the child: what a membership with the scope "my caseload" reaches while it lasts.';
comment on column cohort.caseload.from_list is 'Whether the latest list names the person by worker number: it begins and ends with the list.';
comment on column cohort.caseload.recorded_by is 'Who put the child on the caseload; empty where that was not kept yet.';
revoke delete on cohort.caseload from vs_app;
grant update (ended_at, ended_by) on cohort.caseload to vs_app;
create or replace view cohort.shared_caseload with (security_invoker = true) as
select tenant_id, child_id, person_id from cohort.caseload where ended_at is null;
--rollback select 'the history of caseloads is not thrown away';
