--liquibase formatted sql

--changeset access:invitation
-- Somebody is asked to join in a role. The link in the message holds a secret, of which only a digest is kept; who opens it signs in and
-- becomes the member, once. It never matters here whether anybody has an account anywhere: an address is only where the message goes.
create table access.invitation (
    tenant_id    smallint    not null,
    id           uuid        not null,
    name         text        not null check (name <> ''),
    email        text        not null check (email <> ''),
    role         text        not null,
    scope        text        not null check (scope in ('everyone', 'caseload', 'years', 'schools')),
    years        smallint[]  not null default '{}',
    urns         integer[]   not null default '{}',
    valid_until  date,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    message_id   uuid        not null,
    invited_at   timestamptz not null,
    invited_by   uuid        not null,
    expires_at   timestamptz not null check (expires_at > invited_at),
    accepted_at  timestamptz,
    accepted_by  uuid,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, digest),
    foreign key (tenant_id, role) references access.role (tenant_id, key),
    check ((scope = 'years') = (years <> '{}')),
    check ((scope = 'schools') = (urns <> '{}')),
    check ((accepted_at is null) = (accepted_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (accepted_at is null or withdrawn_at is null));
create index invitation_by_role on access.invitation (tenant_id, role);
comment on column access.invitation.email is 'Where the message goes; personal data of staff, and never a key to an account.';
comment on column access.invitation.digest is 'SHA-256 of the secret in the link.';
call tenancy.isolate('access.invitation', 'select, insert, update (accepted_at, accepted_by, withdrawn_at, withdrawn_by)');
--rollback drop table access.invitation;
