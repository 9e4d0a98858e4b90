--liquibase formatted sql

--changeset placement:notice-name-search
-- What searching the register compares: the name as org.virtualschool.directory.SearchText makes what is typed; a test compares the two.
alter table placement.inbox_notice add column name_search text collate "C" generated always as (btrim(regexp_replace(regexp_replace(
    translate(replace(replace(replace(replace(lower(regexp_replace(
        normalize(regexp_replace(family_name || ' ' || given_name, '[''’‘‛`´ʼʹʻ′]', '', 'g'), NFKD) collate pg_c_utf8,
        '[\u0300-\u036f]', '', 'g')), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
        'łøđðıавекмнорстухіјѕԁһԛԝαονρικτ', 'loddiabekmhopctyxijsdhqwaovpikt'),
    '[^[:alnum:]]+', ' ', 'g'), '\msaint\M', 'st', 'g'))) stored;
create index inbox_notice_of_subject on placement.inbox_notice (tenant_id, subject_id, sent_at desc, version desc);
--rollback drop index placement.inbox_notice_of_subject; alter table placement.inbox_notice drop column name_search;

--changeset placement:registered-child
-- A child whom another authority has placed here. What is known of it stays with whoever told it: where a notice is withdrawn, what it said
-- is gone from here too, and what nobody tells any more is nobody's entry.
create table placement.registered_child (
    tenant_id  smallint    not null,
    id         uuid        not null,
    subject_id uuid        not null,
    entered_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, subject_id));
comment on column placement.registered_child.subject_id is 'The child as this authority''s audit names one: that of the notices, where there are any.';
call tenancy.isolate('placement.registered_child', 'select, insert, delete');
--rollback drop table placement.registered_child;

--changeset placement:register-gone
-- Only the count is kept of what left the register, and why.
create table placement.register_gone (
    tenant_id smallint    not null,
    id        uuid        not null,
    went_at   timestamptz not null,
    because   text        not null check (because in ('WITHDRAWN')),
    primary key (tenant_id, id));
comment on column placement.register_gone.id is 'Its own, and not that of the entry.';
call tenancy.isolate('placement.register_gone', 'select, insert');
--rollback drop table placement.register_gone;

--changeset placement:own-fact
-- What we know ourselves of a child who is placed here. It stands beside what others told and never in its place; what was said before stays.
create table placement.own_fact (
    tenant_id     smallint    not null,
    id            uuid        not null,
    entry_id      uuid        not null,
    fact          text        not null check (fact <> ''),
    value         text        not null check (length(value) between 1 and 200),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    superseded_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, entry_id) references placement.registered_child (tenant_id, id) on delete cascade);
create unique index own_fact_now on placement.own_fact (tenant_id, entry_id, fact) where superseded_at is null;
create index own_fact_of_entry on placement.own_fact (tenant_id, entry_id);
comment on column placement.own_fact.fact is 'Key of the list asked.';
comment on column placement.own_fact.superseded_at is 'When something else was said, or it was taken back.';
call tenancy.isolate('placement.own_fact', 'select, insert, update (superseded_at)');
--rollback drop table placement.own_fact;

--changeset placement:advice-given
-- What a child's school, home or authority was advised. An entry is never changed; a mistaken one is struck out, and says why.
create table placement.advice_given (
    tenant_id       smallint    not null,
    id              uuid        not null,
    entry_id        uuid        not null,
    on_day          date        not null,
    asker           text        not null check (asker <> ''),
    topic           text        not null check (topic <> ''),
    advised         text        not null check (length(advised) between 1 and 2000),
    follow_up_on    date        check (follow_up_on >= on_day),
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null,
    followed_up_at  timestamptz,
    followed_up_by  uuid,
    struck_at       timestamptz,
    struck_by       uuid,
    struck_because  text        check (length(struck_because) between 1 and 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, entry_id) references placement.registered_child (tenant_id, id) on delete cascade,
    check (num_nonnulls(followed_up_at, followed_up_by) in (0, 2)),
    check (followed_up_at is null or follow_up_on is not null),
    check (num_nonnulls(struck_at, struck_by, struck_because) in (0, 3)));
create index advice_given_of_entry on placement.advice_given (tenant_id, entry_id, on_day desc);
create index advice_given_to_follow_up on placement.advice_given (tenant_id, follow_up_on)
    where followed_up_at is null and struck_at is null;
comment on column placement.advice_given.asker is 'Code of the list asker: what sort of person, never who.';
comment on column placement.advice_given.topic is 'Code of the list topic.';
call tenancy.isolate('placement.advice_given',
    'select, insert, update (followed_up_at, followed_up_by, struck_at, struck_by, struck_because)');
--rollback drop table placement.advice_given;

--changeset placement:home-telling
-- What a children's home told us of a child: that it was admitted or discharged (regulation 41 of the Children's Homes (England) Regulations
-- 2015). Each telling stays as it was told; the newest counts.
create table placement.home_telling (
    tenant_id     smallint    not null,
    id            uuid        not null,
    entry_id      uuid        not null,
    home_name     text        not null check (length(home_name) between 1 and 200),
    home_urn      text        check (length(home_urn) between 1 and 20),
    given_name    text        not null check (length(given_name) <= 100),
    family_name   text        not null check (length(family_name) <= 100),
    name_search   text collate "C" generated always as (btrim(regexp_replace(regexp_replace(
        translate(replace(replace(replace(replace(lower(regexp_replace(
            normalize(regexp_replace(family_name || ' ' || given_name, '[''’‘‛`´ʼʹʻ′]', '', 'g'), NFKD) collate pg_c_utf8,
            '[\u0300-\u036f]', '', 'g')), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
            'łøđðıавекмнорстухіјѕԁһԛԝαονρικτ', 'loddiabekmhopctyxijsdhqwaovpikt'),
        '[^[:alnum:]]+', ' ', 'g'), '\msaint\M', 'st', 'g'))) stored,
    date_of_birth date        not null,
    sex           text,
    legal_basis   text,
    placing_code  text        check (placing_code ~ '^[0-9]{3}$'),
    placing_name  text,
    reviewer      text        check (length(reviewer) between 1 and 200),
    ehc_plan      text        not null check (ehc_plan in ('YES', 'NO', 'NOT_KNOWN')),
    ehc_name      text,
    admitted_on   date,
    discharged_on date,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, entry_id) references placement.registered_child (tenant_id, id) on delete cascade,
    check (admitted_on is not null or discharged_on is not null),
    check (discharged_on >= admitted_on),
    check (given_name || family_name <> ''),
    check ((placing_code is null) = (placing_name is null)),
    check (ehc_name is null or ehc_plan = 'YES'));
create index home_telling_of_entry on placement.home_telling (tenant_id, entry_id, recorded_at desc);
comment on column placement.home_telling.reviewer is 'Contact of the independent reviewing officer.';
comment on column placement.home_telling.ehc_name is 'The authority that maintains the plan.';
call tenancy.isolate('placement.home_telling', 'select, insert, update (entry_id)');
grant update (entry_id) on placement.own_fact to vs_app;
grant update (entry_id) on placement.advice_given to vs_app;
--rollback drop table placement.home_telling;

--changeset placement:registered-by-a-home
alter table placement.registered_child
    add column noticed boolean not null default true,
    add column notice_went_at timestamptz,
    add constraint registered_child_notice_went check (notice_went_at is null or not noticed);
comment on column placement.registered_child.noticed is 'Whether it stands here because of a notice; otherwise a children''s home told of the child.';
comment on column placement.registered_child.notice_went_at is 'A notice that told of the child too was withdrawn, and nobody has decided yet whether what the home told stays.';
grant update (notice_went_at) on placement.registered_child to vs_app;
alter table placement.register_gone drop constraint register_gone_because_check;
alter table placement.register_gone add constraint register_gone_because_check check (because in ('WITHDRAWN', 'SAME_CHILD', 'MISTAKE'));
--rollback alter table placement.registered_child drop column noticed, drop column notice_went_at;

--changeset placement:register-leaving
-- A child leaves: from then on the entry is kept for as long as the council says, and then deleted, unless it is held.
alter table placement.registered_child
    add column left_on date,
    add column left_because text check (length(left_because) between 1 and 500),
    add column left_told_by text check (left_told_by in ('HOME', 'US', 'PLACING_AUTHORITY')),
    add column left_recorded_at timestamptz,
    add column held_because text check (length(held_because) between 1 and 500),
    add constraint registered_child_left_whole check
        (num_nonnulls(left_on, left_because, left_told_by) in (0, 3) and (left_on is null or left_recorded_at is not null));
comment on column placement.registered_child.left_recorded_at is 'When it was last said whether the child left: what was told before does not count any more.';
create index registered_child_left on placement.registered_child (tenant_id, left_on) where left_on is not null;
comment on column placement.registered_child.held_because is 'Why it is not deleted when its time is over; null where it is.';
grant update (left_on, left_because, left_told_by, left_recorded_at, held_because) on placement.registered_child to vs_app;
alter table placement.register_gone
    add column subject_id uuid,
    drop constraint register_gone_because_check,
    add constraint register_gone_because_check check (because in ('WITHDRAWN', 'SAME_CHILD', 'MISTAKE', 'KEPT_LONG_ENOUGH')),
    add constraint register_gone_subject check (subject_id is null or because = 'KEPT_LONG_ENOUGH');
create index register_gone_of_subject on placement.register_gone (tenant_id, subject_id) where subject_id is not null;
comment on column placement.register_gone.subject_id is
    'Whose notices, as far as they had come then, make no new entry; null once there are none any more.';
grant update (subject_id) on placement.register_gone to vs_app;
--rollback alter table placement.register_gone drop column subject_id; alter table placement.registered_child drop column left_on, drop column left_because, drop column left_told_by, drop column left_recorded_at, drop column held_because;

--changeset placement:register-setting
-- What the council decides about its register; where it has not, what the product brings.
create table placement.register_setting (
    tenant_id     smallint    not null,
    keep_years    integer     not null check (keep_years between 1 and 100),
    letters_month integer     not null check (letters_month between 1 and 12),
    letters_day   integer     not null check (letters_day between 1 and 28),
    changed_at    timestamptz not null,
    changed_by    uuid        not null,
    primary key (tenant_id));
comment on column placement.register_setting.keep_years is 'How long an entry is kept after the child left.';
comment on column placement.register_setting.letters_month is 'From which day on in each year the placing authorities are to be written to.';
call tenancy.isolate('placement.register_setting', 'select, insert, update (keep_years, letters_month, letters_day, changed_at, changed_by)');
--rollback drop table placement.register_setting;

--changeset placement:register-letter
-- That a placing authority was asked to confirm whom it has placed here: how many, never who.
create table placement.register_letter (
    tenant_id    smallint    not null,
    id           uuid        not null,
    placing_code text        not null check (placing_code ~ '^[0-9]{3}$'),
    placing_name text        not null,
    children     integer     not null check (children >= 0),
    sent_on      date        not null,
    how          text        not null check (how <> ''),
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    primary key (tenant_id, id));
create index register_letter_of_authority on placement.register_letter (tenant_id, placing_code, sent_on desc);
comment on column placement.register_letter.how is 'Code of the list letter-way.';
call tenancy.isolate('placement.register_letter', 'select, insert');
--rollback drop table placement.register_letter;
