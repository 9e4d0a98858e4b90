--liquibase formatted sql

--changeset cohort:roll-export
-- A list that somebody takes along as a file: who asked, for which columns, and the children at that moment, in their order. The file itself is kept
-- encrypted in documents and deleted a day later. The rows of children let the file be withheld when one of them was sealed since, or is out of reach.
create table cohort.roll_export (
    tenant_id   smallint    not null,
    id          uuid        not null,
    person_id   uuid        not null,
    format      text        not null check (format in ('CSV', 'XLSX')),
    columns     text[]      not null,
    children    integer     not null check (children > 0),
    asked_at    timestamptz not null,
    document_id uuid,
    made_at     timestamptz,
    failed_at   timestamptz,
    primary key (tenant_id, id),
    check ((document_id is null) = (made_at is null)),
    check (num_nonnulls(made_at, failed_at) <= 1));
create index roll_export_of_person on cohort.roll_export (tenant_id, person_id, asked_at);
comment on column cohort.roll_export.columns is 'Keys of the columns, in their order; the name always comes first.';
comment on column cohort.roll_export.children is 'How many the list had when it was asked for.';
call tenancy.isolate('cohort.roll_export');

create table cohort.roll_export_child (
    tenant_id smallint not null,
    export_id uuid     not null,
    child_id  uuid     not null,
    position  integer  not null,
    with_sen  boolean  not null,
    primary key (tenant_id, export_id, child_id),
    foreign key (tenant_id, export_id) references cohort.roll_export (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index roll_export_child_of_child on cohort.roll_export_child (tenant_id, child_id);
comment on column cohort.roll_export_child.with_sen is 'Whether whoever asked may see this child''s special educational needs.';
call tenancy.isolate('cohort.roll_export_child', 'select, insert, delete');
--rollback drop table cohort.roll_export_child; drop table cohort.roll_export;
