--liquibase formatted sql

--changeset cohort:school-notice
-- That a school has a looked-after child on its roll, or has one no longer: one row for as long as it is so, whoever told the school and whether or not
-- anybody did. What was so before the platform was is known there already, and tells nobody.
create table cohort.school_notice (
    tenant_id       smallint    not null,
    id              uuid        not null,
    child_id        uuid        not null,
    place_key       text        not null check (place_key ~ '^(urn|setting|place)-[0-9a-f-]{1,36}$'),
    urn             integer     check (urn between 100000 and 999998),
    news            text        not null check (news in ('STARTED', 'MOVED', 'CEASED')),
    since           date        not null,
    known_before    boolean     not null default false,
    noticed_at      timestamptz not null,
    over_at         timestamptz check (over_at >= noticed_at),
    told_on         date,
    told_how        text        check (told_how ~ '^[A-Z_]{2,30}$'),
    told_by         uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check ((urn is not null) = (place_key like 'urn-%')),
    check (not known_before or news <> 'CEASED'),
    check (num_nulls(told_on, told_how, told_by) in (0, 3)));
create unique index school_notice_standing on cohort.school_notice (tenant_id, child_id, place_key) where news <> 'CEASED' and over_at is null;
create unique index school_notice_ceased on cohort.school_notice (tenant_id, child_id, place_key, since) where news = 'CEASED';
create index school_notice_of_child on cohort.school_notice (tenant_id, child_id);
create index school_notice_open on cohort.school_notice (tenant_id, noticed_at) where over_at is null and not known_before;
comment on column cohort.school_notice.place_key is 'The school or other setting: of the register, of the council''s own, or a place matched to neither.';
comment on column cohort.school_notice.since is 'The day from which it is so, as far as is known.';
comment on column cohort.school_notice.over_at is 'When the child was no longer there, or everybody had opened that it is not.';
comment on column cohort.school_notice.told_on is 'When somebody told the school by hand.';
call tenancy.isolate('cohort.school_notice', 'select, insert, update (over_at, told_on, told_how, told_by)');
--rollback drop table cohort.school_notice;

--changeset cohort:school-letter
-- A message to somebody at the school; what became of it stands with the message.
create table cohort.school_letter (
    tenant_id  smallint    not null,
    notice_id  uuid        not null,
    contact_id uuid        not null,
    chase      integer     not null check (chase between 0 and 9),
    child_id   uuid        not null,
    role       text        not null check (role <> ''),
    message_id uuid,
    sent_at    timestamptz not null,
    primary key (tenant_id, notice_id, contact_id, chase),
    foreign key (tenant_id, notice_id) references cohort.school_notice (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index school_letter_of_child on cohort.school_letter (tenant_id, child_id);
comment on column cohort.school_letter.chase is '0 for the first; one more for each reminder.';
call tenancy.isolate('cohort.school_letter', 'select, insert, update (message_id)');

-- Who opened the notice after signing in, as what, and when first.
create table cohort.school_receipt (
    tenant_id smallint    not null,
    notice_id uuid        not null,
    person_id uuid        not null,
    role      text        not null check (role <> ''),
    child_id  uuid        not null,
    opened_at timestamptz not null,
    primary key (tenant_id, notice_id, person_id, role),
    foreign key (tenant_id, notice_id) references cohort.school_notice (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index school_receipt_of_child on cohort.school_receipt (tenant_id, child_id);
call tenancy.isolate('cohort.school_receipt', 'select, insert');
--rollback drop table cohort.school_receipt; drop table cohort.school_letter;

--changeset cohort:schools-that-know
-- Whoever is on a roll today is known to the school: this upgrade writes to nobody.
call tenancy.each_tenant($each$
    insert into cohort.school_notice (tenant_id, id, child_id, place_key, urn, news, since, known_before, noticed_at)
    select child.tenant_id, uuidv7(), child.id,
           case when place.urn is not null then 'urn-' || place.urn
                when place.local_setting_id is not null then 'setting-' || place.local_setting_id
                else 'place-' || place.id end,
           place.urn, 'STARTED', place.starts_on, true, now()
    from cohort.child
    join cohort.school_place place on place.tenant_id = child.tenant_id and place.child_id = child.id
        and place.superseded_at is null and place.ends_on is null
    where child.status = 'LOOKED_AFTER'
$each$);
--rollback empty
