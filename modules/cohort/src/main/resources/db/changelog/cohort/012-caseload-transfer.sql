--liquibase formatted sql

--changeset cohort:caseload-transfer
-- A whole caseload went from one person to another. Which children moved stands in their own history and in the audit, so that no child is
-- named here; the reason is chosen and never typed, so that none is named by hand.
create table cohort.caseload_transfer (
    tenant_id   smallint    not null,
    id          uuid        not null,
    from_person uuid        not null,
    to_person   uuid        not null check (to_person <> from_person),
    from_day    date        not null,
    reason      text        not null check (reason in ('LEFT', 'ABSENT', 'NEW_POST', 'TEAMS_CHANGED', 'TOO_MANY_CHILDREN')),
    children    integer     not null check (children > 0),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id));
create index caseload_transfer_from on cohort.caseload_transfer (tenant_id, from_person);
create index caseload_transfer_to on cohort.caseload_transfer (tenant_id, to_person);
comment on column cohort.caseload_transfer.from_day is 'From which day the other looks after the children; what they see changes when it is recorded.';
call tenancy.isolate('cohort.caseload_transfer', 'select, insert');
--rollback drop table cohort.caseload_transfer;
