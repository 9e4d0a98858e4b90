--liquibase formatted sql

--changeset access:account-of-the-realm
-- What the realm calls the account by which somebody accepted. The address of the invitation need not be the account's.
alter table access.invitation
    add column account text check (account <> ''),
    add check (account is null or by_own_account);
grant update (account) on access.invitation to vs_app;
--rollback alter table access.invitation drop column account;

--changeset access:start-again
-- Somebody of a school lost phone or password, and the virtual school lets the person start again: what the account had is taken away, and
-- a link goes to the account's own address. The link holds a secret, of which only a digest is kept. Never deleted: who asked, and why, stays answerable.
create table access.start_again (
    tenant_id     smallint    not null,
    id            uuid        not null,
    invitation_id uuid        not null,
    person_id     uuid        not null,
    reason        text        not null check (length(reason) between 1 and 300),
    asked_at      timestamptz not null,
    asked_by      uuid        not null,
    digest        text        check (digest ~ '^[0-9a-f]{64}$'),
    message_id    uuid,
    sent_at       timestamptz check (sent_at >= asked_at),
    expires_at    timestamptz check (expires_at > sent_at),
    used_at       timestamptz check (used_at >= sent_at and used_at < expires_at),
    replaced_at   timestamptz check (replaced_at >= asked_at),
    given_up_at   timestamptz check (given_up_at >= asked_at),
    primary key (tenant_id, id),
    unique (tenant_id, digest),
    foreign key (tenant_id, invitation_id) references access.invitation (tenant_id, id),
    check (num_nonnulls(digest, message_id, sent_at, expires_at) in (0, 4)),
    check (num_nonnulls(used_at, replaced_at, given_up_at) <= 1),
    check (used_at is null or sent_at is not null),
    check (given_up_at is null or sent_at is null));
create unique index start_again_once on access.start_again (tenant_id, person_id)
    where used_at is null and replaced_at is null and given_up_at is null;
create index start_again_of_person on access.start_again (tenant_id, person_id, asked_at);
create index start_again_by_invitation on access.start_again (tenant_id, invitation_id);
comment on column access.start_again.reason is 'Why, in the words of whoever asked; no other council reads it.';
comment on column access.start_again.digest is 'SHA-256 of the secret in the link; null until the account is empty.';
comment on column access.start_again.replaced_at is 'When it was asked for once more, and this one counted no longer.';
call tenancy.isolate(
    'access.start_again',
    'select, insert, update (digest, message_id, sent_at, expires_at, used_at, replaced_at, given_up_at)');
--rollback drop table access.start_again;
