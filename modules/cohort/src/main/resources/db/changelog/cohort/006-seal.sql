--liquibase formatted sql

--changeset cohort:sealed-record
-- Adoption severs identity. Sealing moves the whole record here and deletes it everywhere else, so that no list, search, history or past
-- roll can show it. The application may add a sealed record and count sealed periods; it holds no right to read or change a record.
create table cohort.sealed_record (
    tenant_id      smallint    not null,
    id             uuid        not null,
    care_id_digest text        not null,
    sealed_at      timestamptz not null,
    record         jsonb       not null,
    primary key (tenant_id, id),
    constraint sealed_record_care_id unique (tenant_id, care_id_digest));
comment on column cohort.sealed_record.care_id_digest is 'Tells an import that this child is sealed, without saying who it is.';
call tenancy.isolate('cohort.sealed_record', 'insert');
grant select (tenant_id, care_id_digest) on cohort.sealed_record to vs_app;

create table cohort.sealed_period (
    tenant_id smallint    not null,
    id        uuid        not null,
    starts_on date        not null,
    ends_on   date,
    sealed_at timestamptz not null,
    primary key (tenant_id, id),
    check (ends_on > starts_on));
comment on table cohort.sealed_period is 'Times in care of sealed children, tied to no child, so that counts of past years stay true.';
call tenancy.isolate('cohort.sealed_period', 'select, insert');
--rollback drop table cohort.sealed_period; drop table cohort.sealed_record;
