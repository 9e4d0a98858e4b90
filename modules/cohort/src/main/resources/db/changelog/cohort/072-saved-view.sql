--liquibase formatted sql

--changeset cohort:saved-view
create table cohort.saved_view (
    tenant_id smallint    not null,
    id        uuid        not null,
    person_id uuid        not null,
    name      text        not null check (name <> ''),
    shared    boolean     not null,
    question  jsonb       not null,
    saved_at  timestamptz not null,
    primary key (tenant_id, id));
create unique index saved_view_name on cohort.saved_view (tenant_id, person_id, lower(name));
create index saved_view_shared on cohort.saved_view (tenant_id) where shared;
comment on table cohort.saved_view is 'Filters, columns and order of the roll that somebody saved, for oneself or for all of the council.';
comment on column cohort.saved_view.question is 'The parameters of the roll''s address: codes and numbers, no names.';
call tenancy.isolate('cohort.saved_view', 'select, insert, delete');
--rollback drop table cohort.saved_view;
