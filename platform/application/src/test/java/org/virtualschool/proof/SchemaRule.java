package org.virtualschool.proof;

/**
 * One rule about the schema: a query on the catalogue that gives a line for each violation, and a fault that it must find. The rules are those
 * of the catalogue lint that seeded faults proved.
 */
enum SchemaRule {
    ROW_SECURITY_IS_ON_AND_FORCED("""
            select t.name from tenant_table t where not (t.relrowsecurity and t.relforcerowsecurity)""", "alter table audit.entry no force row level security"),

    EVERY_TENANT_TABLE_HAS_BOTH_POLICIES_WORD_FOR_WORD(
            """
            select t.name from tenant_table t
            where (select array_agg(format('%s %s %s %s %s', p.policyname, p.permissive, p.cmd, p.qual, p.with_check) || p.roles::text order by p.policyname)
                   from pg_policies p where format('%I.%I', p.schemaname, p.tablename) = t.name)
              is distinct from array[
                format('tenant_allow PERMISSIVE ALL %1$s %1$s', own()) || '{vs_app,vs_exchange,vs_owner}',
                format('tenant_wall RESTRICTIVE ALL %1$s %1$s', own()) || '{public}']""", "create policy wider on audit.entry for select to vs_app using (true)"),

    TENANT_COLUMN_IS_A_NUMBER_AND_NOT_NULL("""
            select t.name from tenant_table t join pg_attribute a on a.attrelid = t.oid and a.attname = 'tenant_id'
            where not a.attnotnull or a.atttypid <> 'smallint'::regtype""", "create table audit.planted (tenant_id integer, id uuid)"),

    EVERY_INDEX_BEGINS_WITH_THE_TENANT("""
            select t.name || ' ' || i.indexrelid::regclass from tenant_table t join pg_index i on i.indrelid = t.oid
            where i.indkey[0] is distinct from (select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id')""", "create unique index planted on audit.entry (id)"),

    FOREIGN_KEYS_CARRY_THE_TENANT_AND_STAY_IN_THEIR_SCHEMA(
            """
            select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
              join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
            where c.contype = 'f' and in_house(a.relnamespace) and (a.relnamespace <> b.relnamespace
               or (exists (select from tenant_table t where t.oid in (a.oid, b.oid))
                   and not exists (select from pg_attribute x where x.attrelid = a.oid and x.attnum = c.conkey[1] and x.attname = 'tenant_id')))""",
            "alter table audit.entry add unique (id); alter table audit.entry add foreign key (person_id) references audit.entry (id)"),

    FOREIGN_KEYS_HAVE_AN_INDEX(
            """
            select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join pg_class a on a.oid = c.conrelid
            where c.contype = 'f' and in_house(a.relnamespace)
              and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
                  and (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)""",
            "alter table audit.entry add column parent uuid; alter table audit.entry add foreign key (tenant_id, parent) references audit.entry"),

    VIEWS_ASK_AS_THE_READER("""
            select c.oid::regclass::text from pg_class c where c.relkind = 'v' and in_house(c.relnamespace)
              and not coalesce(c.reloptions @> array['security_invoker=true'], false)""", "create view audit.planted as select * from audit.entry"),

    NO_MATERIALIZED_VIEWS_PARTITIONS_SEQUENCES_OR_TRIGGERS(
            """
            select c.oid::regclass::text from pg_class c where in_house(c.relnamespace) and (c.relkind in ('m', 'p', 'S') or c.relispartition)
            union all select g.tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid where not g.tgisinternal and in_house(c.relnamespace)""", "create materialized view audit.planted as select * from audit.entry"),

    FUNCTIONS_RUN_AS_THE_CALLER_WITH_A_FIXED_PATH(
            """
            select p.oid::regprocedure::text from pg_proc p where in_house(p.pronamespace)
              and (p.prosecdef or (p.prosqlbody is null and not coalesce(p.proconfig::text like '%search_path=%', false)))""",
            "create function audit.planted() returns bigint language sql security definer as 'select count(*) from audit.entry'"),

    NOBODY_MAY_TRUNCATE_REFERENCE_TRIGGER_OR_MAINTAIN("""
            select c.oid::regclass || ' ' || r.rolname || ' ' || p from pg_class c, pg_roles r, unnest(array['truncate', 'references', 'trigger', 'maintain']) p
            where c.relkind in ('r', 'v') and in_house(c.relnamespace) and r.rolname in ('vs_app', 'vs_exchange', 'vs_operator')
              and has_table_privilege(r.oid, c.oid, p)""", "grant truncate on audit.entry to vs_app"),

    RUN_TIME_ROLES_ARE_ORDINARY("""
            select r.rolname from pg_roles r where r.rolname like 'vs\\_%' and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or r.rolreplication)
            union all select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname in ('vs_app', 'vs_exchange', 'vs_operator')
            union all select r.rolname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('vs_app', 'vs_exchange', 'vs_operator')
            union all select r.rolname from pg_roles r where r.rolbypassrls and r.rolname <> 'postgres'""", "grant vs_owner to vs_app"),

    RUN_TIME_ROLES_MAKE_NOTHING_OF_THEIR_OWN("""
            select r.rolname || ' ' || p from pg_roles r, unnest(array['temporary', 'create']) p
            where r.rolname in ('vs_app', 'vs_exchange', 'vs_operator') and has_database_privilege(r.oid, current_database(), p)
            union all select r.rolname || ' ' || n.nspname from pg_roles r, pg_namespace n
            where r.rolname in ('vs_app', 'vs_exchange', 'vs_operator') and has_schema_privilege(r.oid, n.oid, 'create')
            union all select r.rolname || ' ' || f.oid::regprocedure from pg_roles r, pg_proc f
            where r.rolname in ('vs_app', 'vs_exchange', 'vs_operator') and f.proname in ('lo_create', 'lo_creat', 'lo_import', 'lo_export', 'loread')
              and has_function_privilege(r.oid, f.oid, 'execute')""", "grant create on schema public to vs_app"),

    ONLY_THE_EXCHANGE_AND_THE_APP_TOUCH_TENANT_TABLES("""
            select t.name || ' vs_operator' from tenant_table t where has_table_privilege('vs_operator', t.oid, 'select, insert, update, delete')
            union all select t.name || ' vs_exchange' from tenant_table t
            where has_table_privilege('vs_exchange', t.oid, 'select, insert, update, delete') and t.name not like 'placement.%'""", "grant select on audit.entry to vs_exchange"),

    THE_TENANT_HAS_NO_DEFAULT("""
            select coalesce(d.datname, '') || coalesce(r.rolname, '') from pg_db_role_setting s left join pg_database d on d.oid = s.setdatabase
              left join pg_roles r on r.oid = s.setrole where s.setconfig::text like '%app.%'""", "alter role vs_app set app.tenant = '1'"),

    DEFAULT_PRIVILEGES_GIVE_THE_PUBLIC_NOTHING("""
            select a.defaclobjtype::text from pg_default_acl a, aclexplode(a.defaclacl) g where g.grantee = 0
            union all select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) g where g.grantee = 0 and in_house(c.relnamespace)""", "grant select on audit.entry to public"),

    TIMES_HAVE_A_ZONE("""
            select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where in_house(c.relnamespace) and c.relkind = 'r' and c.relname not like 'databasechangelog%' and a.attnum > 0 and not a.attisdropped
              and a.atttypid in ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)""", "alter table audit.entry add column planted timestamp"),

    /** What has a foreign key is sealed with the child's record; the named tables have sealing rules and tests in their own modules. */
    EVERY_TABLE_WITH_A_CHILD_HAS_A_SEALING_RULE(
            """
            select t.name from tenant_table t join pg_attribute a on a.attrelid = t.oid and a.attname ~ '(^|_)child_id$' and not a.attisdropped
            where not exists (select from pg_constraint c where c.contype = 'f' and c.conrelid = t.oid and c.confrelid = 'cohort.child'::regclass
                              and c.confdeltype = 'c' and a.attnum = any (c.conkey))
              and t.name not in ('placement.draft', 'placement.notice', 'placement.move', 'casework.work')""", "create table casework.planted (tenant_id smallint not null, child_id uuid)"),

    PROTECTED_WORDS_STAND_IN_PROTECTED_TABLES("""
            select t.name || '.' || a.attname from tenant_table t join pg_attribute a on a.attrelid = t.oid
            where a.attnum > 0 and not a.attisdropped and t.name not like '%protected%' and t.name not like 'directory.%'
              and a.attname ~ '(^|_)(address|postcode|carer|carers)(_|$)'""", "alter table audit.entry add column placement_postcode text");

    final String violations;
    final String plantedFault;

    SchemaRule(String violations, String plantedFault) {
        this.violations = violations;
        this.plantedFault = plantedFault;
    }
}
