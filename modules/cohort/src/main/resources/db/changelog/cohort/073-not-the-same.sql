--liquibase formatted sql

--changeset cohort:not-the-same-child
-- Somebody looked at two children who may be one, and said that they are not: they are not shown again.
create table cohort.not_the_same_child (
    tenant_id   smallint    not null,
    child_id    uuid        not null,
    other_id    uuid        not null check (other_id > child_id),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, child_id, other_id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    foreign key (tenant_id, other_id) references cohort.child (tenant_id, id) on delete cascade);
create index not_the_same_child_other on cohort.not_the_same_child (tenant_id, other_id);
comment on column cohort.not_the_same_child.other_id is 'The later of the two identifiers, so that a pair stands here once.';
call tenancy.isolate('cohort.not_the_same_child', 'select, insert');
--rollback drop table cohort.not_the_same_child;
