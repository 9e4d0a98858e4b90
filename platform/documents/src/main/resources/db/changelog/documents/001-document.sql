--liquibase formatted sql

--changeset documents:document
-- A file that somebody gave us, encrypted by the application (AES-256-GCM, authenticated with tenant, table and id); the database never
-- sees the key. Nothing about it is changed, only deleted when its time is over.
create table documents.document (
    tenant_id  smallint    not null,
    id         uuid        not null,
    purpose    text        not null check (purpose ~ '^[a-z]+[.][a-z-]+$'),
    nonce      bytea       not null check (length(nonce) = 12),
    content    bytea       not null,
    kept_at    timestamptz not null,
    keep_until timestamptz not null,
    primary key (tenant_id, id),
    check (keep_until > kept_at));
create index document_by_end on documents.document (tenant_id, keep_until);
comment on column documents.document.purpose is 'What it is kept for, such as cohort.roll-import; never personal data, and no file name, which may hold some.';
comment on column documents.document.content is 'Ciphertext and tag.';
call tenancy.isolate('documents.document', 'select, insert, delete');
--rollback drop table documents.document;
