--liquibase formatted sql

--changeset cohort:education-arrangement
-- What stands beside the main school place, or instead of it: a second school, alternative provision, tuition, a part-time timetable, or no place and
-- why. Arrangements may overlap the main place and each other, but none overlaps itself at the same provider. As with all episodes nothing but
-- superseded_at is ever changed.
create table cohort.education_arrangement (
    tenant_id        smallint    not null,
    id               uuid        not null,
    recorded_at      timestamptz not null,
    superseded_at    timestamptz check (superseded_at >= recorded_at),
    child_id         uuid        not null,
    kind             text        not null check (kind in ('SUBSIDIARY', 'ALTERNATIVE_PROVISION', 'TUITION', 'OTHERWISE', 'HOME_EDUCATION',
        'CUSTODY', 'EARLY_YEARS', 'COLLEGE', 'PART_TIME', 'NO_PLACE')),
    starts_on        date        not null,
    ends_on          date        check (ends_on > starts_on),
    urn              integer     check (urn between 100000 and 999998),
    local_setting_id uuid,
    provider         text        not null default '' check (length(provider) <= 200),
    hours_a_week     numeric(4, 1) check (hours_a_week > 0 and hours_a_week <= 60),
    agreed_until     date        check (agreed_until >= starts_on),
    agreed_by        text        check (agreed_by <> ''),
    reason           text        check (reason <> ''),
    recorded_by      uuid        not null,
    provider_key     text        not null generated always as (coalesce(urn::text, local_setting_id::text, lower(provider))) stored,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nonnulls(urn, local_setting_id) <= 1),
    constraint arrangement_timetable_is_agreed check (kind <> 'PART_TIME' or num_nulls(hours_a_week, agreed_until, agreed_by) = 0),
    constraint arrangement_no_place_has_a_reason check ((kind = 'NO_PLACE') = (reason is not null)),
    constraint arrangement_once_at_a_provider exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, kind extensions.gist_text_ops with =,
        provider_key extensions.gist_text_ops with =, daterange(starts_on, ends_on) with &&)
        where (coalesce(superseded_at, 'infinity') = 'infinity'));
create index education_arrangement_of_child on cohort.education_arrangement (tenant_id, child_id, starts_on);
comment on column cohort.education_arrangement.provider is 'The name of the school or setting when it was recorded, or as it was typed; empty where there is none.';
comment on column cohort.education_arrangement.ends_on is 'The first day on which it no longer held.';
comment on column cohort.education_arrangement.agreed_by is 'The role of who agreed, of the list agreed-by; never a name.';
comment on column cohort.education_arrangement.reason is 'Why there is no place, of the list no-place.';
call tenancy.isolate('cohort.education_arrangement', 'select, insert, update (superseded_at)');
--rollback drop table cohort.education_arrangement;
