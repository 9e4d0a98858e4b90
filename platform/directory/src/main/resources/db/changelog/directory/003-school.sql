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
comment on table directory.school is 'Open schools of the national register. A name never identifies a school. No tenant column, no personal data.';
comment on column directory.school.name_norm is 'The name as the search compares it: no case, accents, apostrophes or look-alike letters.';
comment on column directory.school.search_text is 'Name, town, postcode and number as the search compares them.';
comment on column directory.school.authority is 'The authority that the postcode lies in; near a border another may maintain the school.';
grant select on directory.school to vs_app;
--rollback drop table directory.school;

--changeset directory:derive-school-authorities splitStatements:false
-- postcodes_recorded says that whoever made the file checked its postcodes against the full directory: then a sector's answer is exact.
create procedure directory.derive_school_authorities(postcodes_recorded boolean)
language sql begin atomic
    update directory.school s set
        authority = case when found.authority like '___' then found.authority end,
        authority_elsewhere = case when length(found.authority) = 9 then found.authority end,
        authority_certainty = case
            when found.authority is null then 'UNKNOWN'
            when not postcodes_recorded and found.unit = '' and found.shared then 'PROBABLE'
            when length(found.authority) = 9 then 'OUTSIDE_ENGLAND'
            else 'EXACT' end
    from (select asked.urn, place.authority, place.unit,
                 exists (select from directory.postcode_authority other where other.sector = place.sector and other.unit <> '') as shared
          from directory.school asked
          join lateral (select p.sector, p.unit, p.authority from directory.postcode_authority p
                        where p.sector = left(asked.postcode, -2) and p.unit in ('', right(asked.postcode, 2))
                        order by p.unit desc limit 1) place on true) found
    where found.urn = s.urn;
end;
--rollback drop procedure directory.derive_school_authorities;
