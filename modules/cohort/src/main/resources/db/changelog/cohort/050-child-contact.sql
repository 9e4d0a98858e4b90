--liquibase formatted sql

--changeset cohort:child-contact
-- Professionals around a child, by hand, beside whom a list names: work contact details, and nothing about the child. A contact stays; that it
-- ended, was made sure of or was never so is added to it.
create table cohort.child_contact (
    tenant_id     smallint    not null,
    id            uuid        not null,
    child_id      uuid        not null,
    role          text        not null check (role ~ '^[A-Z_]{2,40}$'),
    name          text        not null check (length(name) between 1 and 100),
    organisation  text        check (length(organisation) between 1 and 100),
    email         text        check (length(email) between 3 and 254),
    phone         text        check (length(phone) between 1 and 40),
    starts_on     date        not null,
    ends_on       date,
    checked_on    date        not null check (checked_on >= starts_on),
    checked_by    uuid        not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    taken_away_at timestamptz check (taken_away_at >= recorded_at),
    taken_away_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check ((taken_away_at is null) = (taken_away_by is null)),
    constraint child_contact_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, role extensions.gist_text_ops with =,
        daterange(starts_on, ends_on) with &&) where (taken_away_at is null));
create index child_contact_of_child on cohort.child_contact (tenant_id, child_id, starts_on);
comment on column cohort.child_contact.role is 'Code of cohort/around/roles.csv.';
comment on column cohort.child_contact.ends_on is 'The first day on which it was no longer so.';
comment on column cohort.child_contact.checked_on is 'When somebody last made sure that it is so.';
comment on column cohort.child_contact.taken_away_at is 'When somebody said that it was never so.';
call tenancy.isolate('cohort.child_contact', 'select, insert, update (ends_on, checked_on, checked_by, taken_away_at, taken_away_by)');
--rollback drop table cohort.child_contact;
