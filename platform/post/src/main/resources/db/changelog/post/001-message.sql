--liquibase formatted sql

--changeset post:message
-- A message that is to be sent, and what became of it. What it holds beyond its fixed wording (a one-time link, perhaps) and the recipient's
-- name are there as long as it waits, and erased with its end.
create table post.message (
    tenant_id      smallint    not null,
    id             uuid        not null,
    kind           text        not null check (kind ~ '^[a-z]+[.][a-z-]+$'),
    recipient      text        not null check (recipient ~ '^[^[:cntrl:][:space:]<>@]+@[^[:cntrl:][:space:]<>@]+$'),
    recipient_name text,
    particulars    jsonb,
    asked_at       timestamptz not null,
    outcome        text        not null default 'WAITING' check (outcome in ('WAITING', 'SENT', 'REFUSED', 'FAILED')),
    tries          smallint    not null default 0 check (tries >= 0),
    trouble        text        check (trouble ~ '^[A-Z_]+$'),
    ended_at       timestamptz,
    primary key (tenant_id, id),
    constraint ends_once check ((outcome = 'WAITING') = (ended_at is null)),
    constraint text_while_it_waits check ((outcome = 'WAITING') = (particulars is not null) and (outcome = 'WAITING') = (recipient_name is not null)),
    constraint sent_after_a_try check (outcome <> 'SENT' or (tries > 0 and trouble is null)),
    constraint given_up_for_a_reason check (outcome not in ('REFUSED', 'FAILED') or trouble is not null));
create index message_by_time on post.message (tenant_id, asked_at);
comment on column post.message.recipient is 'The e-mail address it goes to.';
comment on column post.message.particulars is 'What stands for each placeholder: links of ours, coming days, names of authorities; never words about a child.';
comment on column post.message.trouble is 'Why the last try did not succeed; nothing of the message.';
call tenancy.isolate('post.message', 'select, insert, update, delete');
--rollback drop table post.message;
