--liquibase formatted sql

--changeset directory:school
create table directory.school (
    urn                 integer          not null primary key check (urn between 100000 and 999998 and urn <> 888888),
    name                text             not null,
    name_norm           text collate "C" not null,
    open_date           date,
    town                text,
    postcode            text             check (postcode ~ '^[A-Z0-9]{5,7}$'),
    search_text         text collate "C" not null,
    authority           text,
    authority_elsewhere text,
    authority_certainty text             not null default 'UNKNOWN'
        check (authority_certainty in ('EXACT', 'PROBABLE', 'OUTSIDE_ENGLAND', 'UNKNOWN')),
    check (num_nonnulls(authority, authority_elsewhere) = case when authority_certainty = 'UNKNOWN' then 0 else 1 end),
    check (authority_certainty <> 'EXACT' or authority is not null),
    check (authority_certainty <> 'OUTSIDE_ENGLAND' or authority_elsewhere is not null));
create index school_name on directory.school (name_norm, urn);
create index school_authority on directory.school (authority, name_norm);
create index school_search on directory.school using gin (search_text extensions.gin_trgm_ops);
comment on table directory.school is 'Open schools of the national register. A name never identifies a school. No tenant column, no personal data.';
comment on column directory.school.name_norm is 'The name as the search compares it: no case, accents, apostrophes or look-alike letters.';
comment on column directory.school.search_text is 'Name, town, postcode and number as the search compares them.';
comment on column directory.school.authority is 'The authority that the postcode lies in; near a border another may maintain the school.';
grant select on directory.school to vs_app;
--rollback drop table directory.school;
