--liquibase formatted sql

--changeset access:first-administrator
-- The first access administrator of a council is asked by an operator and confirmed by a code that the Director's office holds: of it only a
-- digest is kept, and after five wrong ones the invitation is worth nothing.
alter table access.invitation
    add column confirm_digest text check (confirm_digest ~ '^[0-9a-f]{64}$'),
    add column wrong_codes    smallint not null default 0 check (wrong_codes between 0 and 5),
    add check (confirm_digest is not null or wrong_codes = 0);
grant update (wrong_codes) on access.invitation to vs_app;
comment on column access.invitation.confirm_digest is 'SHA-256 of the code that confirms the first access administrator; null for everybody else.';
--rollback alter table access.invitation drop column confirm_digest, drop column wrong_codes;

--changeset access:setup-wish
-- What the platform's operator would like to change of how people get into a live council: done only once one of its access administrators
-- agrees.
create table access.setup_wish (
    tenant_id     smallint    not null,
    id            uuid        not null,
    manifest      text        not null check (length(manifest) between 1 and 50000),
    asked_at      timestamptz not null,
    asked_by      uuid        not null,
    asked_by_name text        not null,
    decided_at    timestamptz,
    decided_by    uuid,
    agreed        boolean,
    because       text,
    primary key (tenant_id, id),
    check ((decided_at is null) = (decided_by is null)),
    check ((decided_at is null) = (agreed is null)));
create unique index setup_wish_open on access.setup_wish (tenant_id) where decided_at is null;
comment on column access.setup_wish.manifest is 'The manifest as the operator wrote it: data only, no secret and no person.';
comment on column access.setup_wish.because is 'Why it was refused, for the operator to read.';
call tenancy.isolate('access.setup_wish', 'select, insert, update (decided_at, decided_by, agreed, because)');
--rollback drop table access.setup_wish;
