--liquibase formatted sql

--changeset access:request-key
-- Idempotency keys of machine clients: the same request again under its key has no second effect, another under it is refused.
create table access.request_key (
    tenant_id smallint    not null,
    person_id uuid        not null,
    key       text        not null check (length(key) between 1 and 255),
    digest    text        not null check (digest ~ '^[0-9a-f]{64}$'),
    effect_id uuid,
    used_at   timestamptz not null,
    primary key (tenant_id, person_id, key));
create index request_key_by_time on access.request_key (tenant_id, used_at);
comment on column access.request_key.digest is 'SHA-256 of what was asked, so that no content is kept here.';
comment on column access.request_key.effect_id is 'What the first request led to; null only inside its transaction.';
call tenancy.isolate('access.request_key', 'select, insert, update (effect_id), delete');
--rollback drop table access.request_key;
