--liquibase formatted sql

--changeset cohort:roll-mark
-- What the row of a child was before and after it was written together with others, for as long as that can be taken back. Histories need no such
-- thing: they keep what was believed. Deleted after thirty days.
create table cohort.roll_mark (
    tenant_id  smallint    not null,
    child_id   uuid        not null,
    written_at timestamptz not null,
    was        jsonb,
    became     jsonb       not null,
    primary key (tenant_id, child_id, written_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index roll_mark_by_time on cohort.roll_mark (tenant_id, written_at);
comment on column cohort.roll_mark.was is 'Empty of a child that was added.';
call tenancy.isolate('cohort.roll_mark', 'select, insert, delete');
--rollback drop table cohort.roll_mark;

--changeset cohort:roll-import-undone
alter table cohort.roll_import drop constraint roll_import_stage_check;
alter table cohort.roll_import add constraint roll_import_stage_check check (stage in
    ('MAPPING', 'PREVIEW', 'CONFIRMED', 'UNDONE', 'CANCELLED', 'EXPIRED'));
alter table cohort.roll_import drop constraint roll_import_check1;
alter table cohort.roll_import add constraint roll_import_confirmed check ((stage in ('CONFIRMED', 'UNDONE')) = (confirmed_at is not null));
alter table cohort.roll_import add column written_at timestamptz;
alter table cohort.roll_import add column undone_by uuid;
alter table cohort.roll_import add column undone_at timestamptz;
alter table cohort.roll_import add constraint roll_import_undone check ((stage = 'UNDONE') = (undone_at is not null));
alter table cohort.roll_import add constraint roll_import_undone_by check ((undone_at is null) = (undone_by is null));
comment on column cohort.roll_import.written_at is 'What the roll was written as of, by which it can be taken back; empty where nothing was written.';
--rollback alter table cohort.roll_import drop column undone_at; alter table cohort.roll_import drop column undone_by; alter table cohort.roll_import drop column written_at;

--changeset cohort:roll-import-left
-- What undoing a list left as it is, child by child: fields changed since, and what cannot be taken back.
create table cohort.roll_import_left (
    tenant_id smallint not null,
    import_id uuid     not null,
    child_id  uuid     not null,
    what      text     not null check (what <> ''),
    primary key (tenant_id, import_id, child_id),
    foreign key (tenant_id, import_id) references cohort.roll_import (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index roll_import_left_of_child on cohort.roll_import_left (tenant_id, child_id);
comment on column cohort.roll_import_left.what is 'Names of fields, never values.';
call tenancy.isolate('cohort.roll_import_left', 'select, insert');
--rollback drop table cohort.roll_import_left;
