--liquibase formatted sql

--changeset placement:draft
-- What a person has chosen before sending. It holds choices, not the child's facts: those are read from the roll when the answers are checked.
create table placement.draft (
    tenant_id      smallint    not null,
    notice_id      uuid        not null,
    first_id       uuid        not null,
    version        integer     not null,
    child_id       uuid        not null,
    recipient_code text        not null check (recipient_code ~ '^[0-9]{3}$'),
    school_plan    text        not null check (school_plan in ('STAYS', 'MOVES', 'NONE')),
    proposed_urn   integer     check (proposed_urn is null or school_plan = 'MOVES'),
    sen            text        not null check (sen in ('NONE', 'SUPPORT', 'EHC_PLAN', 'NOT_KNOWN')),
    changed_at     timestamptz not null,
    changed_by     uuid        not null,
    primary key (tenant_id, notice_id),
    unique (tenant_id, child_id),
    check (version > 0 and (version = 1) = (first_id = notice_id)));
comment on table placement.draft is 'One unsent notice for each child; deleted when it is sent.';
call tenancy.isolate('placement.draft');
--rollback drop table placement.draft;

--changeset placement:notice
-- The sender's copy, one row for each version that was sent; versions of one notice share the id of the first. What was sent is never changed: nobody holds update on it, only on the state.
create table placement.notice (
    tenant_id        smallint    not null,
    id               uuid        not null,
    first_id         uuid        not null,
    version          integer     not null,
    child_id         uuid        not null,
    recipient_code   text        not null check (recipient_code ~ '^[0-9]{3}$'),
    recipient_name   text        not null,
    state            text        not null check (state in
                         ('WAITING_FOR_PLATFORM', 'SENT', 'UNDELIVERED', 'WITHHELD', 'DELIVERED', 'OPENED', 'ACKNOWLEDGED')),
    sent_at          timestamptz not null,
    sent_by          uuid        not null,
    sent_as          text        not null,
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
    proposed_urn     integer     check (proposed_urn is null or school_plan = 'MOVES'),
    proposed_name    text,
    sen              text        not null check (sen in ('NONE', 'SUPPORT', 'EHC_PLAN', 'NOT_KNOWN')),
    placed_from      date,
    social_worker    text,
    social_work_team text,
    primary key (tenant_id, id),
    unique (tenant_id, first_id, version),
    check (version > 0 and (version = 1) = (first_id = id)),
    check ((proposed_urn is null) = (proposed_name is null)));
create index notice_by_child on placement.notice (tenant_id, child_id, sent_at desc);
create index notice_unfinished on placement.notice (tenant_id, state, sent_at) where state in ('WAITING_FOR_PLATFORM', 'SENT');
comment on table placement.notice is 'Education minimum only: no address, carer, care plan, assessment or free text has a column here.';
comment on column placement.notice.sent_as is 'Key of the role in which it was sent; sender_role says it in words.';
comment on column placement.notice.contact_desk is 'Desk of the placing virtual school, never somebody''s private line.';
call tenancy.isolate('placement.notice', 'select, insert, update (state)', 'select, update (state)');
--rollback drop table placement.notice;

--changeset placement:receipt
-- What came back: when the other side's copy was written, opened and acknowledged. Written by the exchange alone; the application may only
-- note that it has told its own people.
create table placement.receipt (
    tenant_id    smallint    not null,
    notice_id    uuid        not null,
    kind         text        not null check (kind in ('DELIVERED', 'OPENED', 'ACKNOWLEDGED')),
    at           timestamptz not null,
    by_whom      text,
    message      text        check (length(message) <= 500),
    announced_at timestamptz,
    primary key (tenant_id, notice_id, kind),
    foreign key (tenant_id, notice_id) references placement.notice (tenant_id, id),
    check ((kind = 'ACKNOWLEDGED') = (by_whom is not null)),
    check (message is null or kind = 'ACKNOWLEDGED'));
create index receipt_unannounced on placement.receipt (tenant_id, at) where announced_at is null and kind <> 'DELIVERED';
comment on column placement.receipt.by_whom is 'Name and role of the person who acknowledged, in the words that the host chose to give.';
call tenancy.isolate('placement.receipt', 'select, update (announced_at)', 'select, insert');
--rollback drop table placement.receipt;
