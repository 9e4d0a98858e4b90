--liquibase formatted sql

--changeset cohort:delegation
-- Somebody lets a colleague stand in for one with a child until a day. It counts only while the child is on the own caseload of whoever let,
-- so that nobody passes on what was only lent. The reason is chosen and never typed: a typed one would name children.
create table cohort.delegation (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    from_person uuid        not null,
    to_person   uuid        not null check (to_person <> from_person),
    first_day   date        not null,
    last_day    date        not null check (last_day between first_day and first_day + 42),
    reason      text        not null check (reason in ('LEAVE', 'AWAY', 'TOGETHER', 'HANDOVER')),
    recorded_at timestamptz not null,
    ended_at    timestamptz check (ended_at >= recorded_at),
    ended_by    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check ((ended_at is null) = (ended_by is null)),
    constraint delegation_once_at_a_time exclude using gist (
        tenant_id extensions.gist_int2_ops with =, child_id extensions.gist_uuid_ops with =, from_person extensions.gist_uuid_ops with =,
        to_person extensions.gist_uuid_ops with =, daterange(first_day, last_day, '[]') with &&) where (ended_at is null));
create index delegation_of_child on cohort.delegation (tenant_id, child_id);
create index delegation_to_person on cohort.delegation (tenant_id, to_person, child_id) where ended_at is null;
comment on table cohort.delegation is 'Who stands or stood in with a child for somebody whose caseload the child is on.';
comment on column cohort.delegation.last_day is 'The last day on which it counts, in London; six weeks at most.';
call tenancy.isolate('cohort.delegation', 'select, insert, update (ended_at, ended_by)');

-- Every list, count and page asks this view: it stops showing a child on the day after the last by itself, whether or not a job has run.
create or replace view cohort.shared_caseload with (security_invoker = true) as
select tenant_id, child_id, person_id from cohort.caseload where ended_at is null
union all
select delegation.tenant_id, delegation.child_id, delegation.to_person
from cohort.delegation
join cohort.caseload own on own.tenant_id = delegation.tenant_id and own.child_id = delegation.child_id
    and own.person_id = delegation.from_person and own.ended_at is null
where delegation.ended_at is null and delegation.last_day >= (now() at time zone 'Europe/London')::date;
comment on view cohort.shared_caseload is 'Who works with which child, or stands in for somebody who does.';
--rollback create or replace view cohort.shared_caseload with (security_invoker = true) as select tenant_id, child_id, person_id from cohort.caseload where ended_at is null; drop table cohort.delegation;
