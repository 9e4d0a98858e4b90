--liquibase formatted sql

--changeset casework:work
-- The one work list: home, "my actions", chasing and escalation read this table alone. One row for each thing that somebody must do.
create table casework.work (
    tenant_id   smallint    not null,
    id          uuid        not null,
    kind        text        not null,
    subject     uuid        not null,
    child_id    uuid,
    about       text        not null,
    for_role    text,
    for_person  uuid,
    opened_at   timestamptz not null,
    due_on      date,
    held_until  date,
    hold_reason text,
    done_at     timestamptz,
    done_by     uuid,
    primary key (tenant_id, id),
    unique (tenant_id, kind, subject),
    check ((for_role is null) <> (for_person is null)),
    check ((held_until is null) = (hold_reason is null)),
    check ((done_at is null) = (done_by is null)));
create index work_by_child on casework.work (tenant_id, child_id);
create index work_open_by_role on casework.work (tenant_id, for_role, due_on) where done_at is null;
create index work_open_by_person on casework.work (tenant_id, for_person, due_on) where done_at is null;
comment on column casework.work.subject is 'What the work is about: a notice, an import, a child. With the kind it names the work, so opening it twice changes nothing.';
comment on column casework.work.about is 'What the person reads beside the kind, without a child''s name: "Hillingdon Virtual School".';
call tenancy.isolate('casework.work');
--rollback drop table casework.work;
