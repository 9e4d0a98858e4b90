--liquibase formatted sql

--changeset access:kept-form
-- What somebody typed into a form that came too late: kept for a day at most, for the same person, on the same page. Never a file, a proof
-- against forgery, or a field that a form marks as protected.
create table access.kept_form (
    tenant_id smallint    not null,
    person_id uuid        not null,
    page      text        not null check (page like '/%' and length(page) <= 1000),
    fields    text        not null check (length(fields) <= 200000),
    kept_at   timestamptz not null,
    primary key (tenant_id, person_id, page));
create index kept_form_by_time on access.kept_form (tenant_id, kept_at);
comment on column access.kept_form.fields is 'Names and values as a browser writes them into an address; personal data.';
call tenancy.isolate('access.kept_form', 'select, insert, update, delete');
--rollback drop table access.kept_form;
