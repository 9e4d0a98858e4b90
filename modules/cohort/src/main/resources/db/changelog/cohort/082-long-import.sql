--liquibase formatted sql

--changeset cohort:roll-import-progress
-- A step of a long list that goes on by itself: who asked for it, how far it has come, what went wrong. Gone once it is done.
create table cohort.roll_import_progress (
    tenant_id smallint    not null,
    import_id uuid        not null,
    asked_by  uuid        not null,
    asked_as  text        not null check (asked_as <> ''),
    not_named integer     check (not_named >= 0),
    print     text,
    done      integer     not null default 0 check (done >= 0),
    of_all    integer     not null default 0 check (of_all >= done),
    trouble   text        check (trouble <> ''),
    asked_at  timestamptz not null,
    primary key (tenant_id, import_id),
    foreign key (tenant_id, import_id) references cohort.roll_import (tenant_id, id) on delete cascade);
comment on column cohort.roll_import_progress.asked_as is 'The role in which the person asked.';
comment on column cohort.roll_import_progress.trouble is 'What went wrong, in words without personal data.';
call tenancy.isolate('cohort.roll_import_progress');
alter table cohort.roll_import add column lines integer not null default 0 check (lines >= 0);
alter table cohort.roll_import drop constraint roll_import_stage_check;
alter table cohort.roll_import add constraint roll_import_stage_check check (stage in
    ('MAPPING', 'COMPARING', 'PREVIEW', 'TAKING', 'CONFIRMED', 'UNDONE', 'CANCELLED', 'EXPIRED'));
--rollback alter table cohort.roll_import drop column lines; drop table cohort.roll_import_progress;
