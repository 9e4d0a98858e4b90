--liquibase formatted sql

--changeset audit:entry
-- One row for each page that showed children, with the children it showed, and one for each change. It can be added to and read, never
-- changed: the application holds no update or delete.
create table audit.entry (
    tenant_id smallint    not null,
    id        uuid        not null,
    at        timestamptz not null,
    person_id uuid        not null,
    role      text        not null,
    action    text        not null,
    change    boolean     not null,
    children  uuid[]      not null,
    what      text        not null default '',
    primary key (tenant_id, id),
    check (change or what = ''));
create index entry_by_time on audit.entry (tenant_id, at desc);
create index entry_by_person on audit.entry (tenant_id, person_id, at desc);
comment on column audit.entry.children is 'The children shown or changed; a page view is one row, not one for each child.';
comment on column audit.entry.what is 'What was changed, in words without personal data.';
call tenancy.isolate('audit.entry', 'select, insert');
--rollback drop table audit.entry;
