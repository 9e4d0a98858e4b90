--liquibase formatted sql

--changeset directory:loaded-source
create table directory.loaded_source (
    name      text        not null primary key,
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    row_count integer     not null check (row_count > 0),
    loaded_at timestamptz not null default now());
comment on table directory.loaded_source is 'Which version of each national data file is loaded; an unchanged file is not loaded again. No tenant column, no personal data.';
grant select on directory.loaded_source to vs_app;
--rollback drop table directory.loaded_source;

--changeset directory:authority
create table directory.authority (
    code         text    not null primary key check (code ~ '^[0-9]{3}$'),
    gss_code     text    not null unique check (gss_code ~ '^E[0-9]{8}$'),
    name         text    not null,
    region       text    not null,
    first_period text    not null check (first_period ~ '^[0-9]{6}$'),
    last_period  text    not null check (last_period ~ '^[0-9]{6}$'),
    is_current   boolean not null,
    check (first_period <= last_period));
comment on table directory.authority is 'Upper-tier authorities of England, current and abolished. No tenant column, no personal data.';
comment on column directory.authority.last_period is 'The last school year, such as 202425, in which the authority is in the national statistics; current if it is the newest.';
create index authority_name on directory.authority (name);
grant select on directory.authority to vs_app;
--rollback drop table directory.authority;

--changeset directory:adjoining
-- A neighbour outside England has no DfE code and is kept by its ONS code. References wait for the commit: a newer file replaces all rows.
create table directory.adjoining (
    authority     text not null references directory.authority (code) deferrable initially deferred,
    neighbour_gss text not null check (neighbour_gss ~ '^[EWS][0-9]{8}$'),
    neighbour     text references directory.authority (code) deferrable initially deferred,
    primary key (authority, neighbour_gss),
    check (neighbour <> authority),
    check ((neighbour is not null) = (neighbour_gss like 'E%')));
create index adjoining_neighbour on directory.adjoining (neighbour);
comment on table directory.adjoining is 'Who adjoins whom, in both directions. No tenant column, no personal data.';
grant select on directory.adjoining to vs_app;
--rollback drop table directory.adjoining;

--changeset directory:desk
create table directory.desk_kind (
    kind     text    not null primary key check (kind ~ '^[a-z-]+$'),
    position integer not null unique,
    name     text    not null,
    purpose  text    not null);
create table directory.desk (
    authority text not null references directory.authority (code) deferrable initially deferred,
    kind      text not null references directory.desk_kind (kind) deferrable initially deferred,
    email     text check (email like '%_@_%'),
    primary key (authority, kind));
create index desk_of_kind on directory.desk (kind);
comment on table directory.desk_kind is 'The desks that an authority has for notices. No tenant column, no personal data.';
comment on table directory.desk is 'Desks of each current authority: an office, never a person. No tenant column, no personal data.';
comment on column directory.desk.email is 'Null: not known. No public register lists these addresses.';
grant select on directory.desk_kind, directory.desk to vs_app;
--rollback drop table directory.desk; drop table directory.desk_kind;

--changeset directory:open-desks splitStatements:false
-- Every current authority has every desk; an address that has become known is kept.
create procedure directory.open_desks()
language sql begin atomic
    delete from directory.desk d
        where not exists (select from directory.authority a where a.code = d.authority and a.is_current)
           or not exists (select from directory.desk_kind k where k.kind = d.kind);
    insert into directory.desk (authority, kind)
        select a.code, k.kind from directory.authority a cross join directory.desk_kind k where a.is_current
        on conflict do nothing;
end;
--rollback drop procedure directory.open_desks;
