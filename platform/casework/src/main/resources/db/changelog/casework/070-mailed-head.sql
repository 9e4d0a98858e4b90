--liquibase formatted sql

--changeset casework:mailed-head
-- On which days the audit's head was mailed to the council: once a day, however many copies run and however often they start.
create table casework.mailed_head (
    tenant_id  smallint    not null,
    day        date        not null,
    message_id uuid        not null,
    mailed_at  timestamptz not null,
    primary key (tenant_id, day));
comment on table casework.mailed_head is 'Which message took the day''s head of the audit out of the platform.';
call tenancy.isolate('casework.mailed_head', 'select, insert');
--rollback drop table casework.mailed_head;
