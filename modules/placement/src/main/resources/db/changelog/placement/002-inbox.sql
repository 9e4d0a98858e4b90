--liquibase formatted sql

--changeset placement:inbox-notice
-- The recipient's own copy. The exchange alone adds one; the recipient's people open and acknowledge it and can change nothing else of it.
create table placement.inbox_notice (
    tenant_id        smallint    not null,
    id               uuid        not null,
    sender_no        smallint    not null check (sender_no <> tenant_id),
    notice_id        uuid        not null,
    first_id         uuid        not null,
    version          integer     not null check (version > 0),
    subject_id       uuid        not null,
    sender_code      text        not null check (sender_code ~ '^[0-9]{3}$'),
    sender_authority text        not null,
    sent_at          timestamptz not null,
    delivered_at     timestamptz not null,
    sender_name      text        not null,
    sender_role      text        not null,
    contact_desk     text        not null,
    given_name       text        not null,
    family_name      text        not null,
    date_of_birth    date,
    sex              text,
    upn              text,
    year_group       integer     check (year_group between -2 and 14),
    school_urn       integer,
    school_name      text,
    school_plan      text        not null check (school_plan in ('STAYS', 'MOVES', 'NONE')),
    proposed_urn     integer,
    proposed_name    text,
    sen              text        not null check (sen in ('NONE', 'SUPPORT', 'EHC_PLAN', 'NOT_KNOWN')),
    placed_from      date,
    social_worker    text,
    social_work_team text,
    announced_at     timestamptz,
    opened_at        timestamptz,
    opened_by        uuid,
    acknowledged_at  timestamptz,
    acknowledged_by  uuid,
    acknowledged_as  text,
    message          text        check (length(message) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, sender_no, first_id, version),
    unique (tenant_id, sender_no, notice_id),
    check ((opened_at is null) = (opened_by is null)),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check ((acknowledged_at is null) = (acknowledged_as is null)),
    check (acknowledged_at is null or opened_at is not null),
    check (message is null or acknowledged_at is not null));
create index inbox_notice_by_time on placement.inbox_notice (tenant_id, delivered_at desc, id);
create index inbox_notice_unanswered on placement.inbox_notice (tenant_id, delivered_at) where acknowledged_at is null;
create index inbox_notice_unannounced on placement.inbox_notice (tenant_id, delivered_at) where announced_at is null;
comment on column placement.inbox_notice.subject_id is
    'The child as this authority''s audit names one: worked out for this sender and recipient, and not the sender''s own identifier.';
comment on column placement.inbox_notice.acknowledged_as is 'Who acknowledged, in the words that the sender is told.';
call tenancy.isolate('placement.inbox_notice',
    'select, update (announced_at, opened_at, opened_by, acknowledged_at, acknowledged_by, acknowledged_as, message)', 'select, insert');
--rollback drop table placement.inbox_notice;
