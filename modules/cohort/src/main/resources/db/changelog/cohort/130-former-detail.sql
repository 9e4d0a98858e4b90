--liquibase formatted sql

--changeset cohort:former-detail
-- The roll holds a child's details once; what they were before is kept here.
create table cohort.former_detail (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    field       text        not null check (field in ('NAME', 'BIRTH_DATE', 'SEX', 'UPN', 'YEAR_GROUP')),
    value       text        not null,
    replaced_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index former_detail_of_child on cohort.former_detail (tenant_id, child_id, field, replaced_at);
comment on table cohort.former_detail is 'A value of a child''s details that gave way to another. Only added to.';
comment on column cohort.former_detail.value is 'As the roll held it; empty where nothing was known.';
call tenancy.isolate('cohort.former_detail', 'select, insert, update (child_id)');
--rollback drop table cohort.former_detail;
