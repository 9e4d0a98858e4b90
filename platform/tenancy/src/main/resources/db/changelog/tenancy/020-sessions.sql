--liquibase formatted sql

--changeset tenancy:sessions
-- How long a session counts in each authority: a session is refused where it was idle, or has lasted, longer than that authority allows.
alter table tenancy.tenant
    add column idle_minutes  smallint not null default 30 check (idle_minutes between 5 and 60),
    add column longest_hours smallint not null default 8 check (longest_hours between 1 and 12);
comment on column tenancy.tenant.idle_minutes is 'The longest pause between two clicks of somebody signed in.';
comment on column tenancy.tenant.longest_hours is 'How long after the sign-in somebody signs in again, however busy.';
grant update (idle_minutes, longest_hours) on tenancy.tenant to vs_operator;
--rollback alter table tenancy.tenant drop column idle_minutes, drop column longest_hours;
