--liquibase formatted sql

--changeset access:still-needed
-- Once in each school term somebody who manages access says of each membership whether it is still needed. No answer ends nothing; nobody
-- answers for himself. An answer stays: who confirmed whose access, and when, is answerable.
create table access.still_needed (
    tenant_id     smallint    not null,
    membership_id uuid        not null,
    term          date        not null check (extract(day from term) = 1 and extract(month from term) in (1, 4, 9)),
    person_id     uuid        not null,
    needed        boolean     not null,
    answered_at   timestamptz not null,
    answered_by   uuid        not null check (answered_by <> person_id),
    primary key (tenant_id, membership_id, term),
    foreign key (tenant_id, membership_id) references access.membership (tenant_id, id));
create index still_needed_by_person on access.still_needed (tenant_id, person_id);
comment on column access.still_needed.term is 'The first day of the term.';
comment on column access.still_needed.person_id is 'Whose membership it is, so that nobody answers for himself.';
call tenancy.isolate('access.still_needed', 'select, insert');
--rollback drop table access.still_needed;
