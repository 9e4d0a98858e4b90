--liquibase formatted sql

--changeset access:own-account
-- Whether whoever accepted did so with an account of the realm's own, which no organisation vouches for: such a person may hold roles of
-- schools and no others.
alter table access.invitation
    add column by_own_account boolean not null default false check (not by_own_account or accepted_at is not null),
    add check (not by_own_account or scope = 'schools');
create index invitation_by_accepted on access.invitation (tenant_id, accepted_by) where by_own_account;
grant update (by_own_account) on access.invitation to vs_app;
--rollback alter table access.invitation drop column by_own_account;
