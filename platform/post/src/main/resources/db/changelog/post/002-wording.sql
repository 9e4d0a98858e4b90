--liquibase formatted sql

--changeset post:wording
-- What a council says in messages of a kind, where it differs from the national wording.
create table post.wording (
    tenant_id  smallint    not null,
    kind       text        not null check (kind ~ '^[a-z]+[.][a-z-]+$'),
    subject    text        not null check (subject ~ '^[^[:cntrl:]{}]{1,100}$'),
    text       text        not null check (length(text) between 1 and 5000),
    changed_at timestamptz not null,
    primary key (tenant_id, kind));
comment on column post.wording.subject is 'Neutral and without placeholders: whoever glances at the recipient''s screen sees it.';
call tenancy.isolate('post.wording', 'select, insert, update, delete');
--rollback drop table post.wording;
