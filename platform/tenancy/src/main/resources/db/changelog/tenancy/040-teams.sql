--liquibase formatted sql

--changeset tenancy:teams
alter table tenancy.tenant
    add column teams jsonb not null default '[]' check (jsonb_typeof(teams) = 'array');
comment on column tenancy.tenant.teams is 'The council''s teams in the order of its manifest: key, name and the year groups that are theirs, if any. No person.';
grant update (teams) on tenancy.tenant to vs_operator;
--rollback alter table tenancy.tenant drop column teams;
