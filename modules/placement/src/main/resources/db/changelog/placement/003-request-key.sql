--liquibase formatted sql

--changeset placement:request-key
-- Idempotency keys of machine clients: the same key with the same body gets the first answer again, with another body it is refused.
create table placement.request_key (
    tenant_id smallint    not null,
    person_id uuid        not null,
    key       text        not null check (length(key) between 1 and 255),
    digest    text        not null check (digest ~ '^[0-9a-f]{64}$'),
    answer    uuid        not null,
    used_at   timestamptz not null,
    primary key (tenant_id, person_id, key));
create index request_key_by_time on placement.request_key (tenant_id, used_at);
comment on column placement.request_key.digest is 'SHA-256 of what was asked, so that no content is kept here.';
comment on column placement.request_key.answer is 'The notice that the first request led to.';
call tenancy.isolate('placement.request_key', 'select, insert, delete');
--rollback drop table placement.request_key;
