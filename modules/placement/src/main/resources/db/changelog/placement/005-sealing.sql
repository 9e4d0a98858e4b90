--liquibase formatted sql

--changeset placement:sealed-notice
-- Adoption severs identity. The sender's copies about a sealed child move here with their receipts: the application may add one and count them,
-- and holds no right to read what they said. They are tied to no child.
create table placement.sealed_notice (
    tenant_id      smallint    not null,
    id             uuid        not null,
    recipient_code text        not null check (recipient_code ~ '^[0-9]{3}$'),
    sent_at        timestamptz not null,
    sealed_at      timestamptz not null,
    recalled_at    timestamptz,
    record         jsonb       not null,
    primary key (tenant_id, id));
create index sealed_notice_unrecalled on placement.sealed_notice (tenant_id, sealed_at) where recalled_at is null;
comment on column placement.sealed_notice.recalled_at is 'When it was certain that no copy lies at the recipient any more.';
call tenancy.isolate('placement.sealed_notice', 'insert', 'select (tenant_id, id, recipient_code, recalled_at), update (recalled_at)');
grant select (tenant_id, id, recipient_code, sent_at, sealed_at, recalled_at) on placement.sealed_notice to vs_app;
grant delete on placement.notice, placement.receipt to vs_app;
--rollback revoke delete on placement.notice, placement.receipt from vs_app; drop table placement.sealed_notice;

--changeset placement:withdrawn-notice
-- What is left at the recipient of a notice that was withdrawn: that there was one, from whom and when, and nothing of what it said.
create table placement.withdrawn_notice (
    tenant_id        smallint    not null,
    id               uuid        not null,
    sender_no        smallint    not null check (sender_no <> tenant_id),
    notice_id        uuid        not null,
    sender_authority text        not null,
    delivered_at     timestamptz not null,
    withdrawn_at     timestamptz not null,
    announced_at     timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, sender_no, notice_id));
create index withdrawn_notice_by_time on placement.withdrawn_notice (tenant_id, withdrawn_at desc, id);
comment on column placement.withdrawn_notice.id is 'As the recipient named the notice.';
call tenancy.isolate('placement.withdrawn_notice', 'select, update (announced_at)', 'select, insert');
grant delete on placement.inbox_notice to vs_exchange;
--rollback revoke delete on placement.inbox_notice from vs_exchange; drop table placement.withdrawn_notice;
