--liquibase formatted sql

--changeset cohort:school-change
-- What a person did to a child's main school place by hand, and why. The place itself, with its history, is a row of school_place.
-- The reason is chosen and never typed: a typed one would name people.
create table cohort.school_change (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    deed        text        not null check (deed in ('CHANGED', 'CORRECTED', 'ENDED')),
    day         date        not null,
    instead_of  text        not null,
    reason      text        not null check (reason <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index school_change_of_child on cohort.school_change (tenant_id, child_id, recorded_at);
comment on column cohort.school_change.day is 'From which day it counts.';
comment on column cohort.school_change.instead_of is 'The name of the place before; empty for none.';
call tenancy.isolate('cohort.school_change', 'select, insert');
--rollback drop table cohort.school_change;
