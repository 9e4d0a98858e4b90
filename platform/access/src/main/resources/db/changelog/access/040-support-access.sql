--liquibase formatted sql

--changeset access:support-access
-- The platform's operator asks to look at the pages of a live council, for a reason; an access administrator of the council grants it until
-- a moment or refuses it, and ends it early. Never deleted: who could look, and when, stays answerable. One wish waits at a time.
create table access.support_access (
    tenant_id       smallint    not null,
    id              uuid        not null,
    asked_at        timestamptz not null,
    asked_by        uuid        not null,
    asked_by_name   text        not null check (asked_by_name <> ''),
    reason          text        not null check (length(reason) between 1 and 300),
    ticket          text        check (length(ticket) between 1 and 50),
    answered_at     timestamptz check (answered_at >= asked_at),
    answered_by     uuid        check (answered_by <> asked_by),
    granted_until   timestamptz check (granted_until > answered_at and granted_until <= answered_at + interval '24 hours'),
    refused_because text        check (length(refused_because) between 1 and 500),
    ended_at        timestamptz check (ended_at >= answered_at and ended_at <= granted_until),
    ended_by        uuid,
    primary key (tenant_id, id),
    check ((answered_at is null) = (answered_by is null)),
    check (num_nonnulls(granted_until, refused_because) = num_nonnulls(answered_at)),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at is null or granted_until is not null));
create unique index support_access_waits on access.support_access (tenant_id) where answered_at is null;
create index support_access_of_person on access.support_access (tenant_id, asked_by, asked_at);
comment on column access.support_access.reason is 'Which problem, in the operator''s words; no child''s name.';
comment on column access.support_access.refused_because is 'For the operator to read.';
call tenancy.isolate(
    'access.support_access',
    'select, insert, update (answered_at, answered_by, granted_until, refused_because, ended_at, ended_by)');
--rollback drop table access.support_access;

--changeset access:nobody-is-given-support
-- The role of support is stood in by support access alone, never by a membership or an invitation.
alter table access.membership add constraint membership_not_support check (role <> 'platform-support');
alter table access.invitation add constraint invitation_not_support check (role <> 'platform-support');
--rollback alter table access.membership drop constraint membership_not_support; alter table access.invitation drop constraint invitation_not_support;
