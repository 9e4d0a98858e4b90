--liquibase formatted sql

--changeset cohort:allocation
create table cohort.allocation (
    tenant_id     smallint    not null,
    id            uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    starts_on     date        not null,
    starts_known  boolean     not null,
    ends_on       date,
    social_worker text,
    team          text,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check (num_nonnulls(social_worker, team) > 0),
    constraint allocation_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (superseded_at is null));
create index allocation_of_child on cohort.allocation (tenant_id, child_id, starts_on);
create unique index allocation_open on cohort.allocation (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on table cohort.allocation is 'The social worker and team that a list names for the child; names as given, not people who sign in.';
call tenancy.isolate('cohort.allocation');
--rollback drop table cohort.allocation;

--changeset cohort:caseload
create table cohort.caseload (
    tenant_id   smallint    not null,
    child_id    uuid        not null,
    person_id   uuid        not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, child_id, person_id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index caseload_of_person on cohort.caseload (tenant_id, person_id, child_id);
comment on table cohort.caseload is 'Who, of those that sign in, works with the child now: what a membership with the scope "my caseload" reaches.';
call tenancy.isolate('cohort.caseload', 'select, insert, delete');
--rollback drop table cohort.caseload;
