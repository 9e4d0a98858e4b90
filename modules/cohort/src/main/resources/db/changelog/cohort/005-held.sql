--liquibase formatted sql

--changeset cohort:held-value
-- What a list said about a child and could not be taken as it was: the child is on the roll, the field waits for a person.
create table cohort.held_value (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    field       text        not null check (field <> ''),
    given_as    text        not null,
    reason      text        not null check (reason <> ''),
    recorded_at timestamptz not null,
    resolved_at timestamptz check (resolved_at >= recorded_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create unique index held_value_open on cohort.held_value (tenant_id, child_id, field) where resolved_at is null;
create index held_value_of_child on cohort.held_value (tenant_id, child_id);
comment on column cohort.held_value.reason is 'What is wrong and what to do, in words without the value.';
call tenancy.isolate('cohort.held_value');

create table cohort.held_value_protected (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    field       text        not null check (field <> ''),
    given_as    text        not null,
    reason      text        not null check (reason <> ''),
    recorded_at timestamptz not null,
    resolved_at timestamptz check (resolved_at >= recorded_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create unique index held_value_protected_open on cohort.held_value_protected (tenant_id, child_id, field) where resolved_at is null;
create index held_value_protected_of_child on cohort.held_value_protected (tenant_id, child_id);
comment on table cohort.held_value_protected is 'Protected: a held placement postcode, address or carer.';
call tenancy.isolate('cohort.held_value_protected');
--rollback drop table cohort.held_value_protected; drop table cohort.held_value;
