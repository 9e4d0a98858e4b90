--liquibase formatted sql

--changeset cohort:parental-responsibility
-- The birth family is of the protected class: in no list, shown for a reason only.
create table cohort.parental_responsibility_protected (
    tenant_id     smallint    not null,
    id            uuid        not null,
    child_id      uuid        not null,
    relationship  text        not null check (relationship ~ '^[A-Z_]{2,40}$'),
    name          text        not null check (length(name) between 1 and 100),
    address       text        check (length(address) between 1 and 300),
    email         text        check (length(email) between 3 and 254),
    phone         text        check (length(phone) between 1 and 40),
    starts_on     date        not null,
    ends_on       date,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    taken_away_at timestamptz check (taken_away_at >= recorded_at),
    taken_away_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check ((taken_away_at is null) = (taken_away_by is null)));
create index parental_responsibility_protected_of_child on cohort.parental_responsibility_protected (tenant_id, child_id, starts_on);
comment on table cohort.parental_responsibility_protected is 'Protected: who holds parental responsibility, one child at a time, for a reason, audited; never in a list, search, export, e-mail, log, address or event.';
comment on column cohort.parental_responsibility_protected.relationship is 'Code of cohort/family/relationships.csv.';
comment on column cohort.parental_responsibility_protected.starts_on is 'Since when, as far as is known.';
comment on column cohort.parental_responsibility_protected.ends_on is 'The first day on which the person no longer held it.';
call tenancy.isolate('cohort.parental_responsibility_protected', 'select, insert, update (ends_on, taken_away_at, taken_away_by)');
--rollback drop table cohort.parental_responsibility_protected;

--changeset cohort:reveal-of-the-family
alter table cohort.placement_reveal add column what text not null default 'PLACEMENT' check (what in ('PLACEMENT', 'FAMILY'));
comment on column cohort.placement_reveal.what is 'What was looked at: where the child lives and with whom, or who holds parental responsibility.';
--rollback alter table cohort.placement_reveal drop column what;
