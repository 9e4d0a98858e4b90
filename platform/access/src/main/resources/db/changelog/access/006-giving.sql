--liquibase formatted sql

--changeset access:role-giving
-- Who may give a role, and for which children it may count: data like the role itself, so that nobody gives what the council has not said.
alter table access.role
    add column scopes text[] not null default array['everyone', 'caseload', 'years', 'schools']
        check (scopes <@ array['everyone', 'caseload', 'years', 'schools'] and cardinality(scopes) > 0),
    add column givers text[] not null default array['access-administrator'];
comment on column access.role.scopes is 'For which children a membership in the role may count.';
comment on column access.role.givers is 'Keys of the roles whose holders may give this one; none for a role that no person gives.';
--rollback alter table access.role drop column scopes, drop column givers;
