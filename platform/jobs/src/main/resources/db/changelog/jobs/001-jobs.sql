--liquibase formatted sql

--changeset jobs:scheduled-tasks
-- The scheduler's own table. It has no tenant: a row names a job and carries identifiers only.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance));
create index scheduled_tasks_by_time on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on jobs.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on jobs.scheduled_tasks (priority desc, execution_time);
comment on table jobs.scheduled_tasks is 'Work that survives a crash; no tenant column, identifiers only.';
grant select, insert, update, delete on jobs.scheduled_tasks to vs_app;
--rollback drop table jobs.scheduled_tasks;

--changeset jobs:parked-job
-- Work that failed on its last try: kept until a person has dealt with it, never dropped.
create table jobs.parked_job (
    tenant_id smallint    not null,
    id        uuid        not null,
    kind      text        not null,
    instance  text        not null,
    data      jsonb       not null,
    failure   text        not null,
    parked_at timestamptz not null,
    primary key (tenant_id, id));
comment on column jobs.parked_job.failure is 'The kind of failure, never its message: a message may hold personal data.';
call tenancy.isolate('jobs.parked_job', 'select, insert, delete');
--rollback drop table jobs.parked_job;
