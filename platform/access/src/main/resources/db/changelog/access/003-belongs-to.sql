--liquibase formatted sql

--changeset access:belongs-to
-- Where a person has a membership, and nothing else: what the list of one's authorities is made from. A person reads the own rows only
-- (app.person, set for one transaction); an authority writes the rows that name it. The membership itself is asked inside each tenant.
create table access.belongs_to (
    person_id uuid     not null,
    tenant_no smallint not null,
    primary key (person_id, tenant_no));
comment on table access.belongs_to is 'Which authorities a person belongs to; no tenant column, no personal data but the worked-out identifier.';
alter table access.belongs_to enable row level security;
alter table access.belongs_to force row level security;
create policy own_rows on access.belongs_to for select to vs_app
    using (person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy granted_here on access.belongs_to for insert to vs_app
    with check (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint);
create policy ended_here on access.belongs_to for delete to vs_app
    using (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint);
revoke all on access.belongs_to from public;
grant select, insert, delete on access.belongs_to to vs_app;
--rollback drop table access.belongs_to;
