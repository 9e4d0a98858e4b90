--liquibase formatted sql

--changeset access:role
-- A role is data: a named set of actions. The platform gives each authority the national ones at start; a council may add.
create table access.role (
    tenant_id smallint not null,
    key       text     not null check (key ~ '^[a-z][a-z-]{1,59}$'),
    name      text     not null check (name <> ''),
    says      text     not null,
    primary key (tenant_id, key));
comment on column access.role.says is 'What the role is for, in words for whoever gives it out.';
call tenancy.isolate('access.role');

create table access.role_action (
    tenant_id smallint not null,
    role      text     not null,
    action    text     not null check (action ~ '^[a-z]+\.[a-z-]+$'),
    given_by  text     not null check (given_by in ('platform', 'council')),
    primary key (tenant_id, role, action),
    foreign key (tenant_id, role) references access.role (tenant_id, key));
comment on column access.role_action.given_by is 'platform: a national default, which the next start brings in line with the build; council: its own addition, which stays.';
call tenancy.isolate('access.role_action');
--rollback drop table access.role_action; drop table access.role;

--changeset access:membership
-- One person in one role in one authority, for a while, with what it reaches. Never deleted: who could see what, and when, stays answerable.
create table access.membership (
    tenant_id   smallint    not null,
    id          uuid        not null,
    person_id   uuid        not null,
    name        text        not null check (name <> ''),
    role        text        not null,
    scope       text        not null check (scope in ('everyone', 'caseload', 'years', 'schools')),
    valid_from  date        not null,
    valid_until date        check (valid_until >= valid_from),
    granted_at  timestamptz not null,
    granted_by  uuid        not null,
    revoked_at  timestamptz,
    revoked_by  uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, role) references access.role (tenant_id, key),
    check ((revoked_at is null) = (revoked_by is null)));
create index membership_by_person on access.membership (tenant_id, person_id);
create index membership_by_role on access.membership (tenant_id, role);
comment on column access.membership.name is 'As the authority knows the person; personal data of staff.';
comment on column access.membership.valid_until is 'The last day on which it counts; empty: until revoked.';
call tenancy.isolate('access.membership', 'select, insert, update');

create table access.membership_year_group (
    tenant_id     smallint not null,
    membership_id uuid     not null,
    year_group    smallint not null check (year_group between -2 and 14),
    primary key (tenant_id, membership_id, year_group),
    foreign key (tenant_id, membership_id) references access.membership (tenant_id, id));
call tenancy.isolate('access.membership_year_group', 'select, insert');

create table access.membership_school (
    tenant_id     smallint not null,
    membership_id uuid     not null,
    urn           integer  not null check (urn between 1 and 999999),
    primary key (tenant_id, membership_id, urn),
    foreign key (tenant_id, membership_id) references access.membership (tenant_id, id));
call tenancy.isolate('access.membership_school', 'select, insert');
--rollback drop table access.membership_school; drop table access.membership_year_group; drop table access.membership;
