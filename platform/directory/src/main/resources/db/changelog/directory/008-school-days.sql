--liquibase formatted sql

--changeset directory:term-dates
create table directory.term_dates (
    tenant_id     smallint    not null,
    id            uuid        not null,
    authority     text        check (authority ~ '^[0-9]{3}$'),
    urn           integer,
    school_year   smallint    not null check (school_year between 2000 and 2200),
    starts_on     date[]      not null,
    ends_on       date[]      not null,
    closed_on     date[]      not null default '{}',
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz,
    primary key (tenant_id, id),
    check (num_nonnulls(authority, urn) = 1),
    check (cardinality(starts_on) = cardinality(ends_on) and cardinality(starts_on) between 1 and 12));
create unique index term_dates_authority on directory.term_dates (tenant_id, authority, school_year)
    where superseded_at is null and authority is not null;
create unique index term_dates_school on directory.term_dates (tenant_id, urn, school_year)
    where superseded_at is null and urn is not null;
comment on table directory.term_dates is 'On which days schools meet, as one council recorded it for an authority or for one school. Replaced, never changed.';
comment on column directory.term_dates.school_year is 'The year in which it begins; it lasts from 1 August to 31 July.';
comment on column directory.term_dates.ends_on is 'Last days of the half terms, themselves school days; in the order of starts_on.';
comment on column directory.term_dates.closed_on is 'Days within a half term on which the pupils do not come.';
call tenancy.isolate('directory.term_dates', 'select, insert, update (superseded_at)');
--rollback drop table directory.term_dates;

--changeset directory:stricter-deadline
create table directory.stricter_deadline (
    tenant_id     smallint    not null,
    id            uuid        not null,
    rule          text        not null check (rule ~ '^[a-z][a-z.-]{2,60}$'),
    days          smallint    not null check (days between 1 and 400),
    recorded_at   timestamptz not null default now(),
    superseded_at timestamptz,
    primary key (tenant_id, id));
create unique index stricter_deadline_current on directory.stricter_deadline (tenant_id, rule) where superseded_at is null;
comment on table directory.stricter_deadline is 'Where a council wants something sooner than the national rule asks. Replaced, never changed.';
call tenancy.isolate('directory.stricter_deadline', 'select, insert, update (superseded_at)');
--rollback drop table directory.stricter_deadline;
