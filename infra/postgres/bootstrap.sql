-- Run once in each new database, by its superuser, before the application's first start; running it again changes nothing.
-- Roles belong to the server, rights to the database. Passwords are not set here: use `alter role … password` with a secret of yours.
do $$
begin
    if not exists (select from pg_roles where rolname = 'vs_owner') then
        create role vs_owner nologin;              -- owns every object; nobody signs in as it
    end if;
    if not exists (select from pg_roles where rolname = 'vs_migrate') then
        create role vs_migrate login;              -- applies changelogs and reference data
    end if;
    if not exists (select from pg_roles where rolname = 'vs_app') then
        create role vs_app login;                  -- the application: reads and writes rows of the bound tenant
    end if;
    if not exists (select from pg_roles where rolname = 'vs_exchange') then
        create role vs_exchange login;             -- carries notices from one tenant to another, nothing else
    end if;
    if not exists (select from pg_roles where rolname = 'vs_operator') then
        create role vs_operator login;             -- the catalogue of tenants, nothing else
    end if;
end $$;

alter role vs_owner nosuperuser nocreatedb nocreaterole nobypassrls;
alter role vs_migrate nosuperuser nocreatedb nocreaterole nobypassrls;
alter role vs_app nosuperuser nocreatedb nocreaterole nobypassrls;
alter role vs_exchange nosuperuser nocreatedb nocreaterole nobypassrls;
alter role vs_operator nosuperuser nocreatedb nocreaterole nobypassrls;
grant vs_owner to vs_migrate;
alter role vs_migrate set role = 'vs_owner';
-- Every statement is planned for the tenant that it is about: a plan kept from another one, or from when a table was almost empty, can cost seconds.
alter role vs_app set plan_cache_mode = force_custom_plan;
alter role vs_exchange set plan_cache_mode = force_custom_plan;
-- Many people ask short questions at once: each is answered by one process, so that one page does not take the processors of the others.
alter role vs_app set max_parallel_workers_per_gather = 0;
alter role vs_app set jit = off;
alter role vs_exchange set max_parallel_workers_per_gather = 0;
alter role vs_exchange set jit = off;
-- No statement of ours takes a minute. One that does was planned before the server knew how full a table is: given up, it is planned anew.
alter role vs_app set statement_timeout = '60s';
alter role vs_exchange set statement_timeout = '60s';
alter role vs_operator set statement_timeout = '60s';

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to vs_migrate, vs_app, vs_exchange, vs_operator', current_database());
    execute format('grant create on database %I to vs_owner', current_database());
end $$;

-- Overlapping periods are refused by exclusion constraints, which need this for the equal part of their key.
create schema if not exists extensions;
create extension if not exists btree_gist schema extensions;
-- Words inside the names of tables without a tenant, such as 22,010 schools, are found by an index of their three-letter parts.
create extension if not exists pg_trgm schema extensions;
grant usage on schema extensions to vs_owner, vs_app, vs_exchange;

revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
alter default privileges for role vs_owner revoke execute on functions from public;

-- Large objects have no row security: nobody may make or read one.
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'pg_catalog'::regnamespace and (p.proname like 'lo\_%' or p.proname in ('loread', 'lowrite')) loop
        execute format('revoke execute on function %s from public', f.name);
    end loop;
end $$;
revoke select on pg_stat_activity from public;
