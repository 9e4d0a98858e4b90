--liquibase formatted sql

--changeset cohort:sen-provision
-- Special category data. Every column takes a code, a day or an authority and none takes words, so that no diagnosis is written here. As in the
-- other histories (002-care.sql) nothing but superseded_at is ever changed.
create table cohort.sen_provision (
    tenant_id      smallint    not null,
    id             uuid        not null,
    recorded_at    timestamptz not null,
    superseded_at  timestamptz check (superseded_at >= recorded_at),
    child_id       uuid        not null,
    starts_on      date        not null,
    starts_known   boolean     not null,
    ends_on        date,
    provision      text        not null check (provision ~ '^[A-Z]{1,5}$'),
    primary_need   text        check (primary_need ~ '^[A-Z]{2,5}$'),
    secondary_need text        check (secondary_need ~ '^[A-Z]{2,5}$'),
    maintained_by  text        check (maintained_by ~ '^([0-9]{3}|WALES|SCOTLAND|NORTHERN_IRELAND)$'),
    plan_made_on   date,
    reviewed_on    date        check (reviewed_on >= plan_made_on),
    review_due_on  date        check (review_due_on > coalesce(reviewed_on, plan_made_on)),
    primary key (tenant_id, id, recorded_at),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (ends_on > starts_on),
    check (secondary_need is null or primary_need is not null),
    check (secondary_need <> primary_need),
    check (provision <> 'N' or primary_need is null),
    check (provision in ('E', 'EHCNA') or maintained_by is null),
    check (provision <> 'E' or num_nonnulls(maintained_by, review_due_on) = 2),
    check (provision = 'E' or num_nonnulls(plan_made_on, reviewed_on, review_due_on) = 0),
    constraint sen_provision_one_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, daterange(starts_on, ends_on) with &&)
        where (coalesce(superseded_at, 'infinity') = 'infinity'));
create index sen_provision_of_child on cohort.sen_provision (tenant_id, child_id, starts_on);
create unique index sen_provision_open on cohort.sen_provision (tenant_id, child_id) where superseded_at is null and ends_on is null;
create index sen_provision_review_due on cohort.sen_provision (tenant_id, review_due_on) where superseded_at is null and ends_on is null;
comment on table cohort.sen_provision is 'Special educational needs: special category data, shown only to holders of cohort.view-send; never in an e-mail or event.';
comment on column cohort.sen_provision.provision is 'Code of the school census''s SEN provision, or EHCNA: an EHC needs assessment is under way.';
comment on column cohort.sen_provision.primary_need is 'Code of the school census''s SEN type.';
comment on column cohort.sen_provision.maintained_by is 'Who maintains the EHC plan, or assesses: code of an authority in England, or the nation of one elsewhere.';
comment on column cohort.sen_provision.review_due_on is 'The last day for the next annual review.';
call tenancy.isolate('cohort.sen_provision', 'select, insert, update (superseded_at)');
--rollback drop table cohort.sen_provision;

--changeset cohort:sen-caseworker
-- Whom to ask about a child's plan: work contact details of a professional, apart from the facts about the child.
create table cohort.sen_caseworker (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    person_id   uuid,
    name        text        check (name <> ''),
    email       text,
    phone       text,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    ended_at    timestamptz check (ended_at >= recorded_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nonnulls(person_id, name) = 1),
    check (person_id is null or num_nonnulls(email, phone) = 0));
create index sen_caseworker_of_child on cohort.sen_caseworker (tenant_id, child_id);
create unique index sen_caseworker_current on cohort.sen_caseworker (tenant_id, child_id) where ended_at is null;
comment on table cohort.sen_caseworker is 'The SEN caseworker of a child: somebody who signs in here, or the name and work address of somebody who does not.';
call tenancy.isolate('cohort.sen_caseworker', 'select, insert, update (ended_at)');
--rollback drop table cohort.sen_caseworker;
