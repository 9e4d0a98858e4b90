--liquibase formatted sql

--changeset cohort:unaccompanied
-- A history as in 002-care.sql, without a value: it holds or it does not. ends_on may be to come: the return gives the day in advance.
create table cohort.unaccompanied (
    tenant_id     smallint    not null,
    id            uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    starts_on     date        not null,
    starts_known  boolean     not null,
    ends_on       date,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    constraint unaccompanied_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (coalesce(superseded_at, 'infinity') = 'infinity'));
create index unaccompanied_of_child on cohort.unaccompanied (tenant_id, child_id, starts_on);
create unique index unaccompanied_open on cohort.unaccompanied (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on table cohort.unaccompanied is 'When the child was an unaccompanied asylum seeker, by the return''s table UASC: shown only to holders of cohort.view-unaccompanied.';
comment on column cohort.unaccompanied.ends_on is 'DUC of the return: the day on which the child ceases to be one, at eighteen if not before.';
call tenancy.isolate('cohort.unaccompanied', 'select, insert, update (superseded_at)');
--rollback drop table cohort.unaccompanied;

--changeset cohort:two-versions-of-unaccompanied splitStatements:false
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'cohort.two_versions'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%NEED%';
    execute format('alter table cohort.two_versions drop constraint %I', old);
end $$;
alter table cohort.two_versions add constraint two_versions_kind
    check (kind in ('IN_CARE', 'LEGAL_STATUS', 'NEED', 'PLACEMENT', 'UNACCOMPANIED'));
--rollback alter table cohort.two_versions drop constraint two_versions_kind, add check (kind in ('IN_CARE', 'LEGAL_STATUS', 'NEED', 'PLACEMENT'));
