--liquibase formatted sql

--changeset tenancy:going-live
-- A council goes live once. Until then the operator sets it up and no child is seen; afterwards what decides who gets in (`settled`, e-mail
-- domains) is changed by the council's own transactions only. The flag is repeated beside each such row and follows the tenant's by its
-- foreign key, so that the policies need no sub-select: the operator's role neither sees a live row to change nor can add one.
alter table tenancy.tenant
    add column live              boolean     not null default false,
    add column live_since        timestamptz,
    add column suspended_at      timestamptz,
    add column suspended_because text,
    add column coordinator_word  text,
    add column manifest          jsonb       not null default '{}',
    add constraint live_from_a_moment check (live = (live_since is not null)),
    add constraint suspended_for_a_reason check ((suspended_at is null) = (suspended_because is null)),
    add constraint tenant_and_live unique (id, live);
update tenancy.tenant set live = true, live_since = now();
comment on column tenancy.tenant.live is 'Whether the council works here; before it only sets up, and no child is seen.';
comment on column tenancy.tenant.suspended_at is 'Since when nobody of the council gets in; its records stay.';
comment on column tenancy.tenant.coordinator_word is 'What the council calls a key stage coordinator; null for those words.';
comment on column tenancy.tenant.manifest is 'What was applied last, without the part that settled holds: data only, no secret and no person.';

create table tenancy.settled (
    tenant_no smallint not null primary key,
    live      boolean  not null default false,
    manifest  jsonb    not null,
    foreign key (tenant_no, live) references tenancy.tenant (id, live) on update cascade);
insert into tenancy.settled (tenant_no, live, manifest)
select id, true, jsonb_build_object(
    'identity-provider', jsonb_build_object('alias', identity_provider),
    'email-domains', coalesce((select jsonb_agg(domain order by domain) from tenancy.email_domain where tenant_no = id), '[]'))
from tenancy.tenant;
create index settled_live on tenancy.settled (tenant_no, live);
comment on table tenancy.settled is 'The part of each manifest that only the council changes once it is live: provider, domains, mailboxes; no secret and no person.';

alter table tenancy.email_domain add column live boolean not null default false;
update tenancy.email_domain set live = true;
alter table tenancy.email_domain
    add foreign key (tenant_no, live) references tenancy.tenant (id, live) on update cascade;
create index email_domain_live on tenancy.email_domain (tenant_no, live);

alter table tenancy.tenant enable row level security;
create policy read on tenancy.tenant for select using (true);
create policy brought_on on tenancy.tenant for insert to vs_operator with check (not live);
create policy operated on tenancy.tenant for update to vs_operator using (true) with check (true);
create policy own_row on tenancy.tenant for update to vs_app
    using (id = nullif(current_setting('app.tenant', true), '')::smallint)
    with check (id = nullif(current_setting('app.tenant', true), '')::smallint);
revoke update on tenancy.tenant from vs_operator;
grant update (dfe_code, gss_code, name, virtual_school, looked_after_word, coordinator_word, brand_colour, help_contact, sender_name, reply_to,
    notify_template, notify_key, manifest, suspended_at, suspended_because, changed_at) on tenancy.tenant to vs_operator;
grant update (live, live_since) on tenancy.tenant to vs_app;

alter table tenancy.settled enable row level security;
create policy read on tenancy.settled for select using (true);
create policy before_live on tenancy.settled for all to vs_operator using (not live) with check (not live);
create policy own_row on tenancy.settled for update to vs_app
    using (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint)
    with check (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint);
grant select on tenancy.settled to vs_app, vs_operator;
grant insert, update (manifest) on tenancy.settled to vs_operator;
grant update (manifest) on tenancy.settled to vs_app;

alter table tenancy.email_domain enable row level security;
create policy read on tenancy.email_domain for select using (true);
create policy before_live on tenancy.email_domain for all to vs_operator using (not live) with check (not live);
create policy own_rows on tenancy.email_domain for all to vs_app
    using (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint)
    with check (tenant_no = nullif(current_setting('app.tenant', true), '')::smallint);
grant insert, delete on tenancy.email_domain to vs_app;
--rollback alter table tenancy.email_domain drop column live; drop table tenancy.settled; alter table tenancy.tenant drop column live;
