--liquibase formatted sql

--changeset access:access-request
-- Somebody who signed in through the council's own provider and is nobody here yet asks for access. One request at a time; the answer stays,
-- so that the person finds it where he asked.
create table access.access_request (
    tenant_id   smallint    not null,
    id          uuid        not null,
    person_id   uuid        not null,
    name        text        not null check (length(name) between 1 and 100),
    role_wanted text        not null check (length(role_wanted) between 1 and 100),
    why         text        not null check (length(why) between 1 and 1000),
    asked_at    timestamptz not null,
    outcome     text        check (outcome in ('given', 'refused')),
    answer      text        check (length(answer) between 1 and 1000),
    answered_at timestamptz check (answered_at >= asked_at),
    answered_by uuid,
    primary key (tenant_id, id),
    check (num_nonnulls(outcome, answered_at, answered_by) in (0, 3)),
    check ((answer is not null) = (outcome is not distinct from 'refused')));
create unique index access_request_open on access.access_request (tenant_id, person_id) where answered_at is null;
create index access_request_of_person on access.access_request (tenant_id, person_id, asked_at);
comment on column access.access_request.name is 'As the person says; whoever gives the role makes sure of it. Personal data of staff.';
comment on column access.access_request.answer is 'Why it was refused, in words for the person.';
call tenancy.isolate('access.access_request', 'select, insert, update (outcome, answer, answered_at, answered_by)');
--rollback drop table access.access_request;
