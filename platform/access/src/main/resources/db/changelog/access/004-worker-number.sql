--liquibase formatted sql

--changeset access:worker-number
-- How the authority's own systems know somebody who signs in: the number that a list from social care gives beside a social worker's name.
-- Said by a person who gives out access, never worked out from a name.
create table access.worker_number (
    tenant_id   smallint    not null,
    person_id   uuid        not null,
    number      text        not null check (number ~ '^[^[:space:]]([^[:cntrl:]]{0,48}[^[:space:]])?$' and number = upper(number)),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, person_id),
    unique (tenant_id, number));
comment on column access.worker_number.number is 'In capitals; personal data of staff. One number means one person.';
call tenancy.isolate('access.worker_number');
--rollback drop table access.worker_number;
