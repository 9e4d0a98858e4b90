--liquibase formatted sql

--changeset cohort:confidential-address
create table cohort.confidential_address (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    starts_on   date        not null,
    ends_on     date        check (ends_on >= starts_on),
    reason      text        not null check (reason ~ '^[A-Z_]{2,40}$'),
    note        text        check (length(note) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    ended_at    timestamptz check (ended_at >= recorded_at),
    ended_by    uuid,
    end_note    text        check (length(end_note) between 1 and 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nulls(ends_on, ended_at, ended_by, end_note) in (0, 4)));
create unique index confidential_address_now on cohort.confidential_address (tenant_id, child_id) where ends_on is null;
create index confidential_address_of_child on cohort.confidential_address (tenant_id, child_id, starts_on);
comment on table cohort.confidential_address is 'Times in which only those who must know learn where a child lives and learns. Why is shown to those alone who may make it so.';
comment on column cohort.confidential_address.reason is 'Code of cohort/confidential/reasons.csv.';
comment on column cohort.confidential_address.ends_on is 'The first day on which it was no longer so; empty while it lasts.';
comment on column cohort.confidential_address.end_note is 'Why it need not be so any more, and who agreed.';
call tenancy.isolate('cohort.confidential_address', 'select, insert, update (child_id, ends_on, ended_at, ended_by, end_note)');
--rollback drop table cohort.confidential_address;

--changeset cohort:shared-child-confidential
create or replace view cohort.shared_child with (security_invoker = true) as
select child.tenant_id, child.id as child_id, child.given_name, child.family_name, child.name_search, child.year_group, child.status,
       school_place.urn, school_place.local_setting_id, school_place.name as school_name,
       care_placement.distance, care_placement.host_authority, care_placement.host_certainty, care_placement.starts_on as placed_from,
       child.care_id as reference, child.merged_into,
       exists (select from cohort.confidential_address
               where confidential_address.tenant_id = child.tenant_id and confidential_address.child_id = child.id
                 and confidential_address.ends_on is null) as address_confidential
from cohort.child
left join cohort.school_place on school_place.tenant_id = child.tenant_id and school_place.child_id = child.id
    and school_place.superseded_at is null and school_place.ends_on is null
left join cohort.care_placement on care_placement.tenant_id = child.tenant_id and care_placement.child_id = child.id
    and care_placement.superseded_at is null and care_placement.ends_on is null;
--rollback select 'a column more does no harm';

--changeset cohort:export-without-place
alter table cohort.roll_export_child add column with_place boolean not null default true;
comment on column cohort.roll_export_child.with_place is 'Whether who asked for the file may know where the child is placed and learns; otherwise those cells say that it is confidential.';
--rollback alter table cohort.roll_export_child drop column with_place;
