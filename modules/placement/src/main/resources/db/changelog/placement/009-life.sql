--liquibase formatted sql

--changeset placement:notice-life
-- A notice may also come back: its host is not the one that it concerns, nobody there opened it for too long, or its sender recalls it.
alter table placement.notice drop constraint notice_state_check;
alter table placement.notice add constraint notice_state_check check (state in
    ('WAITING_FOR_PLATFORM', 'SENT', 'UNDELIVERED', 'WITHHELD', 'DELIVERED', 'OPENED', 'ACKNOWLEDGED', 'NOT_OURS', 'RECALLED', 'EXPIRED'));
alter table placement.receipt drop constraint receipt_kind_check, drop constraint receipt_check, drop constraint receipt_check1;
alter table placement.receipt
    add constraint receipt_kind_check check (kind in ('DELIVERED', 'OPENED', 'ACKNOWLEDGED', 'NOT_OURS', 'UNREAD')),
    add constraint receipt_by_whom_given check ((kind in ('ACKNOWLEDGED', 'NOT_OURS')) = (by_whom is not null)),
    add constraint receipt_message_given check (message is null or kind in ('ACKNOWLEDGED', 'NOT_OURS'));
--rollback alter table placement.receipt drop constraint receipt_kind_check, drop constraint receipt_by_whom_given, drop constraint receipt_message_given; alter table placement.receipt add constraint receipt_kind_check check (kind in ('DELIVERED', 'OPENED', 'ACKNOWLEDGED')), add constraint receipt_check check ((kind = 'ACKNOWLEDGED') = (by_whom is not null)), add constraint receipt_check1 check (message is null or kind = 'ACKNOWLEDGED'); alter table placement.notice drop constraint notice_state_check; alter table placement.notice add constraint notice_state_check check (state in ('WAITING_FOR_PLATFORM', 'SENT', 'UNDELIVERED', 'WITHHELD', 'DELIVERED', 'OPENED', 'ACKNOWLEDGED'));

--changeset placement:returned-notice
-- What went back or was withdrawn leaves one line in the recipient's tenant: that there was one and why it is gone, and nothing of what it said.
alter table placement.withdrawn_notice
    add column first_id uuid,
    add column why text not null default 'WITHDRAWN' check (why in ('WITHDRAWN', 'NOT_OURS', 'UNREAD')),
    add column opened_at timestamptz,
    add column returned_by uuid,
    add column returned_as text,
    add column returned_because text check (length(returned_because) <= 500),
    add column told_at timestamptz,
    add constraint withdrawn_notice_returned check
        ((why = 'NOT_OURS') = (returned_by is not null) and (why = 'NOT_OURS') = (returned_as is not null)
        and (why = 'NOT_OURS') = (returned_because is not null));
create index withdrawn_notice_untold on placement.withdrawn_notice (tenant_id, withdrawn_at) where why <> 'WITHDRAWN' and told_at is null;
comment on column placement.withdrawn_notice.told_at is 'When the sender was told that it went back.';
comment on column placement.withdrawn_notice.returned_as is 'Who sent it back, in the words that the sender is told.';
grant insert on placement.withdrawn_notice to vs_app;
grant update (told_at) on placement.withdrawn_notice to vs_exchange;
--rollback revoke update (told_at) on placement.withdrawn_notice from vs_exchange; revoke insert on placement.withdrawn_notice from vs_app; alter table placement.withdrawn_notice drop constraint withdrawn_notice_returned, drop column first_id, drop column why, drop column opened_at, drop column returned_by, drop column returned_as, drop column returned_because, drop column told_at;

--changeset placement:recalled-notice
-- The sender took a notice back, one row for each version.
create table placement.recalled_notice (
    tenant_id   smallint    not null,
    notice_id   uuid        not null,
    why         text        not null check (why in ('WRONG_AUTHORITY', 'WRONG_CHILD', 'NOT_PLACED', 'OTHER')),
    because     text        check (length(because) <= 500),
    recalled_at timestamptz not null,
    recalled_by uuid        not null,
    recalled_as text        not null,
    removed_at  timestamptz,
    opened_at   timestamptz,
    primary key (tenant_id, notice_id),
    foreign key (tenant_id, notice_id) references placement.notice (tenant_id, id) on delete cascade,
    check (why <> 'OTHER' or because is not null));
comment on column placement.recalled_notice.removed_at is 'When it was certain that no copy lies at the recipient any more.';
comment on column placement.recalled_notice.opened_at is 'When somebody at the recipient had opened it, if they had.';
call tenancy.isolate('placement.recalled_notice', 'select, insert', 'select, update (removed_at, opened_at)');
--rollback drop table placement.recalled_notice;

--changeset placement:message
-- Questions about a notice and their answers. What our own people wrote, and what came from the other side, which the exchange alone writes.
-- Each goes with the copy of the notice that it is about, whichever side's that is.
create table placement.message_sent (
    tenant_id  smallint    not null,
    id         uuid        not null,
    sender_no  smallint    not null,
    first_id   uuid        not null,
    notice_id  uuid,
    inbox_id   uuid,
    kind       text        not null check (kind in ('QUERY', 'ANSWER')),
    words      text        not null check (length(words) between 1 and 2000),
    by_whom    text        not null,
    written_by uuid        not null,
    written_at timestamptz not null,
    carried_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, notice_id) references placement.notice (tenant_id, id) on delete cascade,
    foreign key (tenant_id, inbox_id) references placement.inbox_notice (tenant_id, id) on delete cascade,
    check ((kind = 'ANSWER') = (sender_no = tenant_id) and (kind = 'ANSWER') = (notice_id is not null)
        and (kind = 'QUERY') = (inbox_id is not null)));
create index message_sent_about on placement.message_sent (tenant_id, sender_no, first_id, written_at);
create index message_sent_of_notice on placement.message_sent (tenant_id, notice_id);
create index message_sent_of_inbox on placement.message_sent (tenant_id, inbox_id);
create index message_sent_uncarried on placement.message_sent (tenant_id, written_at) where carried_at is null;
comment on column placement.message_sent.sender_no is 'Who sent the notice that it is about: ourselves, where we answer.';
comment on column placement.message_sent.by_whom is 'Name and role, in the words that the other side is told.';
call tenancy.isolate('placement.message_sent', 'select, insert', 'select, update (carried_at)');
create table placement.message_received (
    tenant_id    smallint    not null,
    id           uuid        not null,
    sender_no    smallint    not null,
    first_id     uuid        not null,
    notice_id    uuid,
    inbox_id     uuid,
    kind         text        not null check (kind in ('QUERY', 'ANSWER')),
    words        text        not null,
    by_whom      text        not null,
    written_at   timestamptz not null,
    received_at  timestamptz not null,
    announced_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, notice_id) references placement.notice (tenant_id, id) on delete cascade,
    foreign key (tenant_id, inbox_id) references placement.inbox_notice (tenant_id, id) on delete cascade,
    check ((kind = 'QUERY') = (sender_no = tenant_id) and (kind = 'QUERY') = (notice_id is not null)
        and (kind = 'ANSWER') = (inbox_id is not null)));
create index message_received_about on placement.message_received (tenant_id, sender_no, first_id, written_at);
create index message_received_of_notice on placement.message_received (tenant_id, notice_id);
create index message_received_of_inbox on placement.message_received (tenant_id, inbox_id);
create index message_received_unannounced on placement.message_received (tenant_id, received_at) where announced_at is null;
call tenancy.isolate('placement.message_received', 'select, update (announced_at)', 'select, insert');
--rollback drop table placement.message_received; drop table placement.message_sent;

--changeset placement:astray
-- What the data protection officer made of a notice that went astray.
create table placement.astray_judgement (
    tenant_id  smallint    not null,
    notice_id  uuid        not null,
    outcome    text        not null check (outcome in ('NOT_REPORTED', 'REPORTED')),
    words      text        not null check (length(words) between 1 and 2000),
    judged_at  timestamptz not null,
    judged_by  uuid        not null,
    judged_as  text        not null,
    primary key (tenant_id, notice_id),
    foreign key (tenant_id, notice_id) references placement.notice (tenant_id, id) on delete cascade);
call tenancy.isolate('placement.astray_judgement', 'select, insert');
--rollback drop table placement.astray_judgement;
