--liquibase formatted sql

--changeset cohort:fed-placement
-- Placements under the care system's own identifiers as it last told of them: a later word may carry only the end of one. Where the child lives is
-- not here; nothing is shown from it.
create table cohort.fed_placement (
    tenant_id      smallint    not null,
    child_id       uuid        not null,
    reference      text        not null check (length(reference) between 1 and 200),
    start_date     date        not null,
    start_reason   text        not null check (length(start_reason) <= 200),
    placement_type text        not null check (length(placement_type) <= 200),
    end_date       date,
    end_reason     text        not null check (length(end_reason) <= 200),
    deleted        boolean     not null,
    told_at        timestamptz not null,
    primary key (tenant_id, child_id, reference),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
comment on column cohort.fed_placement.deleted is 'Whether the care system has taken it back.';
call tenancy.isolate('cohort.fed_placement');
--rollback drop table cohort.fed_placement;

--changeset cohort:roll-import-changes-only
alter table cohort.roll_import add column changes_only boolean not null default false;
comment on column cohort.roll_import.changes_only is 'Whether its format never names every child, so that nobody is missing from it.';
alter table cohort.roll_import_row drop constraint roll_import_row_standing_check;
alter table cohort.roll_import_row add constraint roll_import_row_standing_check check (standing in
    ('NEW', 'CHANGED', 'CEASED', 'ADOPTED', 'DIED', 'UNCHANGED', 'HELD_BACK', 'NOT_NAMED', 'DELETED', 'CLOSED'));
alter table cohort.missing_child add column deleted boolean not null default false;
comment on column cohort.missing_child.deleted is 'Whether the care system has deleted the record of the child, else the list does not name it.';
--rollback alter table cohort.missing_child drop column deleted; alter table cohort.roll_import drop column changes_only;
