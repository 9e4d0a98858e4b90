--liquibase formatted sql

-- Histories. A row says what held from starts_on up to, not including, ends_on, and from when (recorded_at) until when (superseded_at) we
-- believed so. Nothing but superseded_at is ever changed; the current belief about two episodes of one child cannot overlap. starts_known is false
-- where the list did not say, and starts_on is then the day we learnt of it.

--changeset cohort:care-period
create table cohort.care_period (
    tenant_id     smallint    not null,
    id            uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    starts_on     date        not null,
    starts_known  boolean     not null,
    ends_on       date,
    reason_ceased text,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check (reason_ceased is null or ends_on is not null),
    constraint care_period_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (superseded_at is null));
create index care_period_of_child on cohort.care_period (tenant_id, child_id, starts_on);
create unique index care_period_open on cohort.care_period (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on table cohort.care_period is 'When the child was looked after. Short breaks (V3, V4) make none.';
comment on column cohort.care_period.reason_ceased is 'Code of the looked-after return''s list REC.';
call tenancy.isolate('cohort.care_period');
--rollback drop table cohort.care_period;

--changeset cohort:legal-status
create table cohort.legal_status (
    tenant_id     smallint    not null,
    id            uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    starts_on     date        not null,
    starts_known  boolean     not null,
    ends_on       date,
    code          text        not null,
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    constraint legal_status_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (superseded_at is null));
create index legal_status_of_child on cohort.legal_status (tenant_id, child_id, starts_on);
create unique index legal_status_open on cohort.legal_status (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on column cohort.legal_status.code is 'Code of the looked-after return''s list LS.';
call tenancy.isolate('cohort.legal_status');
--rollback drop table cohort.legal_status;

--changeset cohort:care-placement
create table cohort.care_placement (
    tenant_id      smallint    not null,
    id             uuid        not null,
    recorded_at    timestamptz not null,
    superseded_at  timestamptz check (superseded_at >= recorded_at),
    child_id       uuid        not null,
    starts_on      date        not null,
    starts_known   boolean     not null,
    ends_on        date,
    type           text,
    host_authority text check (host_authority ~ '^[0-9]{3}$'),
    host_elsewhere text check (host_elsewhere ~ '^[WSN][0-9]{8}$'),
    host_certainty text        not null check (host_certainty in ('EXACT', 'PROBABLE', 'OUTSIDE_ENGLAND', 'UNKNOWN')),
    distance       text        not null check (distance in ('IN_AREA', 'OUT_OF_AREA', 'AT_A_DISTANCE', 'UNKNOWN')),
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check ((host_certainty in ('EXACT', 'PROBABLE')) >= (host_authority is not null)),
    check (num_nonnulls(host_authority, host_elsewhere) <= 1),
    constraint care_placement_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (superseded_at is null));
create index care_placement_of_child on cohort.care_placement (tenant_id, child_id, starts_on);
create unique index care_placement_open on cohort.care_placement (tenant_id, child_id) where superseded_at is null and ends_on is null;
comment on table cohort.care_placement is 'Where the child lives, as far as anybody on the roll may know: kind and authority. Address and carer are in care_placement_protected.';
comment on column cohort.care_placement.type is 'Code of the looked-after return''s list PLACE; empty where the list gave none that is known.';
comment on column cohort.care_placement.host_authority is 'Department for Education code of the authority in whose area the placement is; unknown is never guessed.';
comment on column cohort.care_placement.host_elsewhere is 'Office for National Statistics code of an authority in Wales, Scotland or Northern Ireland.';
comment on column cohort.care_placement.distance is 'By borders, as regulation 11 of the Care Planning Regulations 2010 asks.';
call tenancy.isolate('cohort.care_placement');
--rollback drop table cohort.care_placement;

--changeset cohort:care-placement-protected
create table cohort.care_placement_protected (
    tenant_id     smallint    not null,
    id            uuid        not null,
    placement_id  uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    child_id      uuid        not null,
    address       text,
    postcode      text,
    carer         text,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nonnulls(address, postcode, carer) > 0));
create unique index care_placement_protected_current on cohort.care_placement_protected (tenant_id, placement_id) where superseded_at is null;
create index care_placement_protected_of_child on cohort.care_placement_protected (tenant_id, child_id);
comment on table cohort.care_placement_protected is 'Protected: shown one child at a time, for a reason, audited; never in a list, search, export, e-mail, log, address or event.';
call tenancy.isolate('cohort.care_placement_protected');
--rollback drop table cohort.care_placement_protected;
