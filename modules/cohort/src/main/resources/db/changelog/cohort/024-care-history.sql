--liquibase formatted sql

--changeset cohort:care-need
create table cohort.care_need (
    tenant_id     smallint    not null,
    id            uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    starts_on     date        not null,
    starts_known  boolean     not null,
    ends_on       date,
    code          text        not null,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    constraint care_need_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (coalesce(superseded_at, 'infinity') = 'infinity'));
create index care_need_of_child on cohort.care_need (tenant_id, child_id, starts_on);
create unique index care_need_open on cohort.care_need (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on table cohort.care_need is 'Why the child came into contact with social care: the category of need.';
comment on column cohort.care_need.code is 'Code of the looked-after return''s list CIN.';
call tenancy.isolate('cohort.care_need');
--rollback drop table cohort.care_need;

--changeset cohort:two-versions
create table cohort.two_versions (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    kind        text        not null check (kind in ('IN_CARE', 'LEGAL_STATUS', 'NEED', 'PLACEMENT')),
    told_from   date        not null,
    told_to     date        check (told_to > told_from),
    told_code   text,
    held_from   date        not null,
    held_to     date        check (held_to > held_from),
    held_code   text,
    recorded_at timestamptz not null,
    settled_at  timestamptz check (settled_at >= recorded_at),
    settled_by  uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (settled_by is null or settled_at is not null));
create unique index two_versions_open on cohort.two_versions (tenant_id, child_id, kind, told_from, told_to, told_code, held_from)
    nulls not distinct where settled_at is null;
create index two_versions_of_child on cohort.two_versions (tenant_id, child_id);
comment on table cohort.two_versions is 'Two accounts of the same days of a child''s care: what a list told and what the roll holds. Nothing protected.';
comment on column cohort.two_versions.held_from is 'As it was when the list was taken.';
comment on column cohort.two_versions.settled_by is 'Who decided that what the roll holds stands; empty where a later list no longer disagreed.';
call tenancy.isolate('cohort.two_versions');
--rollback drop table cohort.two_versions;
