--liquibase formatted sql

--changeset cohort:child
-- One row for each child that the authority looks after or has looked after. A sealed child has none: see cohort.sealed_record.
-- name_search is what searches and sorting compare: family name first, small letters, no accents, no apostrophes, one space between words.
-- The class SearchName does the same to what is typed; a test compares the two.
create table cohort.child (
    tenant_id           smallint    not null,
    id                  uuid        not null,
    version             integer     not null default 1,
    care_id             text        not null check (care_id <> ''),
    given_name          text        not null default '',
    family_name         text        not null default '',
    name_search         text collate "C" generated always as (btrim(regexp_replace(
        replace(replace(replace(replace(translate(lower(regexp_replace(
            normalize(family_name || ' ' || given_name, NFKD) collate pg_c_utf8,
            '[\u0300-\u036f\u02b9\u02bb\u02bc\u2018\u2019\u201b\u2032''`´]', '', 'g')), 'łøđðı', 'loddi'),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
        '[^[:alnum:]]+', ' ', 'g'))) stored,
    date_of_birth       date,
    sex                 text check (sex in ('M', 'F', 'U')),
    upn                 text check (upn <> ''),
    upn_shape           boolean,
    upn_check_letter    boolean,
    upn_authority       boolean,
    year_group          integer check (year_group between -2 and 14),
    status              text        not null check (status in ('LOOKED_AFTER', 'SHORT_BREAKS', 'CEASED', 'DIED')),
    recorded_at         timestamptz not null,
    changed_at          timestamptz not null,
    primary key (tenant_id, id),
    constraint child_care_id unique (tenant_id, care_id),
    constraint child_is_somebody check (given_name || family_name <> '' or date_of_birth is not null),
    constraint child_upn_has_verdicts check (num_nulls(upn, upn_shape, upn_check_letter, upn_authority) in (0, 4)));
create index child_by_name on cohort.child (tenant_id, status, name_search, id);
create index child_by_upn on cohort.child (tenant_id, upn);
comment on column cohort.child.care_id is 'Social care''s own identifier of the child; the key of every list.';
comment on column cohort.child.given_name is 'As the child is known; empty for a child with one name, or none yet.';
comment on column cohort.child.upn is 'Unique pupil number as given. Doubtful ones are kept with their verdicts and never refused; not unique, because a list may be wrong.';
comment on column cohort.child.upn_shape is 'Verdict: the text has the shape of a UPN.';
comment on column cohort.child.upn_check_letter is 'Verdict: the first letter is the right one for the digits.';
comment on column cohort.child.upn_authority is 'Verdict: its second to fourth characters are an authority''s number.';
comment on column cohort.child.year_group is 'National curriculum year: -2 and -1 nursery, 0 reception, 12 to 14 after sixteen.';
comment on column cohort.child.status is 'As of the last change: kept by the one service that writes the roll.';
call tenancy.isolate('cohort.child');
--rollback drop table cohort.child;
