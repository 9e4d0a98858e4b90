--liquibase formatted sql

--changeset tenancy:tenant
-- The catalogue: one row for each authority on the platform. The number has no meaning and outlives every code: codes end at reorganisation.
create table tenancy.tenant (
    id                smallint    not null primary key check (id > 0),
    slug              text        not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
    dfe_code          text        not null unique check (dfe_code ~ '^[0-9]{3}$'),
    gss_code          text        not null check (gss_code ~ '^E[0-9]{8}$'),
    name              text        not null,
    virtual_school    text        not null,
    looked_after_word text        not null,
    brand_colour      text        not null check (brand_colour ~ '^#[0-9a-f]{6}$'),
    help_contact      text        not null,
    identity_provider text        not null unique,
    changed_at        timestamptz not null);
comment on table tenancy.tenant is 'Authorities on the platform; no tenant column, no personal data.';
comment on column tenancy.tenant.identity_provider is 'Alias of the authority''s broker in Keycloak; sign-ins through it count for this tenant only.';
comment on column tenancy.tenant.help_contact is 'Whom to ask for access: a desk, never a person.';

create table tenancy.email_domain (
    domain    text     not null primary key check (domain = lower(domain)),
    tenant_no smallint not null references tenancy.tenant (id));
create index email_domain_tenant on tenancy.email_domain (tenant_no);
comment on table tenancy.email_domain is 'Which identity provider an e-mail address leads to at sign-in; never who may enter.';

grant select on tenancy.tenant, tenancy.email_domain to vs_app, vs_exchange, vs_operator;
grant insert, update on tenancy.tenant to vs_operator;
grant insert, delete on tenancy.email_domain to vs_operator;
--rollback drop table tenancy.email_domain; drop table tenancy.tenant;
