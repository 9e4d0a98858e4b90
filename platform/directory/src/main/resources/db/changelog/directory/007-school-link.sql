--liquibase formatted sql

--changeset directory:school-link
create table directory.school_link (
    urn       integer not null,
    link_urn  integer not null,
    link_name text    not null,
    kind      text    not null check (kind in ('SUCCESSOR', 'MERGED', 'SPLIT', 'SIXTH_FORM')),
    linked_on date,
    primary key (urn, link_urn, kind));
comment on table directory.school_link is 'Where a school''s pupils may have gone when it closed. No tenant column, no personal data.';
comment on column directory.school_link.link_urn is 'May have closed since: then its own links lead on.';
grant select on directory.school_link to vs_app;
--rollback drop table directory.school_link;
