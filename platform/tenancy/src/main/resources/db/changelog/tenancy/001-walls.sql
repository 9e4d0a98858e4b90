--liquibase formatted sql

--changeset tenancy:isolate splitStatements:false
-- The one place where a tenant table gets its walls: forced row security, one permissive and one restrictive policy with the same
-- condition, and the grants. No sub-select in the condition (a distributed database refuses one); nullif because the setting is '' and
-- not null after a commit.
create procedure tenancy.isolate(
    guarded regclass,
    app text default 'select, insert, update, delete',
    exchange text default null)
language plpgsql set search_path = '' as $$
declare
    own constant text := $c$tenant_id = nullif(current_setting('app.tenant', true), '')::smallint$c$;
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy tenant_allow on %s as permissive for all to vs_app, vs_exchange, vs_owner using (%s) with check (%s)',
        guarded, own, own);
    execute format('create policy tenant_wall on %s as restrictive for all to public using (%s) with check (%s)', guarded, own, own);
    execute format('revoke all on %s from public', guarded);
    execute format('grant %s on %s to vs_app', app, guarded);
    if exchange is not null then
        execute format('grant %s on %s to vs_exchange', exchange, guarded);
    end if;
end $$;
--rollback drop procedure tenancy.isolate;

--changeset tenancy:each-tenant splitStatements:false
-- Row security is forced on the owner too: a migration that corrects rows must do so tenant by tenant, or it changes none and says so to
-- nobody. Use `call tenancy.each_tenant('update …')`; the schema test refuses bare statements on tenant tables.
create procedure tenancy.each_tenant(correction text)
language plpgsql set search_path = '' as $$
declare
    tenant smallint;
begin
    for tenant in select id from tenancy.tenant order by id loop
        execute format('set local app.tenant = %L', tenant);
        execute correction;
    end loop;
    execute 'set local app.tenant = ''''';
end $$;
--rollback drop procedure tenancy.each_tenant;
