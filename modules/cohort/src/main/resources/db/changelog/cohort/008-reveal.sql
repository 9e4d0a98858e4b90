--liquibase formatted sql

--changeset cohort:placement-reveal
-- Why somebody looked at where a child lives. The look itself is a row of the audit; the reason may name people and stays here.
create table cohort.placement_reveal (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    person_id   uuid        not null,
    reason      text        not null check (reason <> ''),
    revealed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index placement_reveal_of_child on cohort.placement_reveal (tenant_id, child_id, revealed_at);
call tenancy.isolate('cohort.placement_reveal', 'select, insert');
--rollback drop table cohort.placement_reveal;
