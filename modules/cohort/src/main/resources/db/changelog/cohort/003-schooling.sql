--liquibase formatted sql

--changeset cohort:school-place
create table cohort.school_place (
    tenant_id        smallint    not null,
    id               uuid        not null,
    recorded_at      timestamptz not null,
    superseded_at    timestamptz check (superseded_at >= recorded_at),
    child_id         uuid        not null,
    starts_on        date        not null,
    starts_known     boolean     not null,
    ends_on          date,
    urn              integer check (urn between 100000 and 999998),
    local_setting_id uuid,
    name             text        not null check (name <> ''),
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check (num_nonnulls(urn, local_setting_id) <= 1),
    constraint school_place_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (superseded_at is null));
create index school_place_of_child on cohort.school_place (tenant_id, child_id, starts_on);
create unique index school_place_open on cohort.school_place (tenant_id, child_id) where superseded_at is null and ends_on is null;
create index school_place_by_urn on cohort.school_place (tenant_id, urn) where superseded_at is null and ends_on is null;
comment on column cohort.school_place.urn is 'A school of the national register. Without urn and setting the place is as a list named it, matched to nothing yet.';
comment on column cohort.school_place.local_setting_id is 'A setting that the council entered itself, in the directory.';
comment on column cohort.school_place.name is 'The school''s name when the place was recorded, or the text that a list gave.';
call tenancy.isolate('cohort.school_place');
--rollback drop table cohort.school_place;
