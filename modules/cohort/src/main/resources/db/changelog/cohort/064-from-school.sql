--liquibase formatted sql

--changeset cohort:from-school
-- What a school or another place of learning sent about a child, written down so that nobody assumes the other has it (requirement 67).
create table cohort.from_school (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    sender      text        not null check (sender <> ''),
    from_whom   text        not null check (length(from_whom) between 1 and 200),
    way         text        not null check (way <> ''),
    received_on date        not null,
    about       text        not null check (length(about) between 1 and 2000),
    document_id uuid,
    read_by     date        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    seen_at     timestamptz check (seen_at >= recorded_at),
    seen_by     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    foreign key (tenant_id, document_id) references cohort.child_document (tenant_id, id),
    constraint from_school_seen_by_somebody check ((seen_at is null) = (seen_by is null)));
create index from_school_of_child on cohort.from_school (tenant_id, child_id, received_on);
create index from_school_with_document on cohort.from_school (tenant_id, document_id);
create index from_school_unseen on cohort.from_school (tenant_id, read_by) where seen_at is null;
comment on column cohort.from_school.sender is 'Code of the list sender.';
comment on column cohort.from_school.from_whom is 'Role and name of a professional.';
comment on column cohort.from_school.document_id is 'The document that came with it, in cohort.child_document.';
call tenancy.isolate('cohort.from_school', 'select, insert, update (seen_at, seen_by)');
--rollback drop table cohort.from_school;
