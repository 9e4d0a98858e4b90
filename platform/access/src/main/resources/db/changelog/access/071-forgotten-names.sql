--liquibase formatted sql

--changeset access:forgotten-names
-- Who was asked to join, or asked for access, is needed until it is answered and for a while after. Then name, address and reasons go; the row
-- stays with who did what, when, and in which role.
alter table access.invitation
    alter column name drop not null,
    alter column email drop not null,
    add column forgotten_at timestamptz,
    add constraint invitation_named_until_forgotten check ((forgotten_at is null) = (name is not null) and (forgotten_at is null) = (email is not null));
comment on column access.invitation.forgotten_at is 'When name and address were erased.';
grant update (name, email, forgotten_at) on access.invitation to vs_app;

alter table access.access_request
    alter column name drop not null,
    alter column why drop not null,
    add column forgotten_at timestamptz,
    add constraint request_named_until_forgotten check ((forgotten_at is null) = (name is not null) and (forgotten_at is null) = (why is not null)),
    add constraint request_forgotten_after_its_answer check (forgotten_at is null or answered_at is not null);
comment on column access.access_request.forgotten_at is 'When name and reason were erased.';
grant update (name, why, forgotten_at) on access.access_request to vs_app;
--rollback alter table access.invitation drop column forgotten_at; alter table access.access_request drop column forgotten_at;
