--liquibase formatted sql

--changeset cohort:entries-of-their-child
-- So that a mark for the school names an entry of its own child, and a document only while it is not restricted.
alter table cohort.circumstance add constraint circumstance_of_its_child unique (tenant_id, id, child_id);
alter table cohort.child_document add constraint child_document_of_its_child unique (tenant_id, id, child_id, access_class);
--rollback alter table cohort.circumstance drop constraint circumstance_of_its_child; alter table cohort.child_document drop constraint child_document_of_its_child;

--changeset cohort:school-mark
-- That the child's school may read one entry of what social care told. School staff see no social-care history beyond what is marked so; a restricted
-- document cannot be. A mark is never changed but ended, once, and a new one may follow.
create table cohort.school_mark (
    tenant_id         smallint    not null,
    id                uuid        not null,
    child_id          uuid        not null,
    circumstance_id   uuid,
    child_document_id uuid,
    access_class      text        check (access_class = 'ORDINARY'),
    asks              text        not null check (length(asks) <= 200),
    shared_at         timestamptz not null,
    shared_by         uuid        not null,
    withdrawn_at      timestamptz check (withdrawn_at >= shared_at),
    withdrawn_by      uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    foreign key (tenant_id, circumstance_id, child_id) references cohort.circumstance (tenant_id, id, child_id)
        on update cascade on delete cascade,
    foreign key (tenant_id, child_document_id, child_id, access_class) references cohort.child_document (tenant_id, id, child_id, access_class)
        on update cascade on delete cascade,
    constraint school_mark_one_entry check (num_nonnulls(circumstance_id, child_document_id) = 1),
    constraint school_mark_no_restricted_document check ((child_document_id is null) = (access_class is null)),
    constraint school_mark_withdrawn_by_somebody check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2)));
create index school_mark_of_child on cohort.school_mark (tenant_id, child_id, shared_at);
create index school_mark_of_circumstance on cohort.school_mark (tenant_id, circumstance_id, child_id);
create index school_mark_of_document on cohort.school_mark (tenant_id, child_document_id, child_id, access_class);
create unique index school_mark_standing_circumstance on cohort.school_mark (tenant_id, circumstance_id) where withdrawn_at is null;
create unique index school_mark_standing_document on cohort.school_mark (tenant_id, child_document_id) where withdrawn_at is null;
comment on column cohort.school_mark.asks is 'What the school should do, in words; empty where nothing was written.';
comment on column cohort.school_mark.access_class is 'Of the document, which the foreign key holds to ORDINARY; empty for a change of circumstance.';
call tenancy.isolate('cohort.school_mark', 'select, insert, update (child_id, withdrawn_at, withdrawn_by)');

-- Who of which school read it first, and as what.
create table cohort.school_mark_read (
    tenant_id smallint    not null,
    mark_id   uuid        not null,
    person_id uuid        not null,
    role      text        not null check (role <> ''),
    urn       integer     not null check (urn between 100000 and 999998),
    child_id  uuid        not null,
    read_at   timestamptz not null,
    primary key (tenant_id, mark_id, person_id, role, urn),
    foreign key (tenant_id, mark_id) references cohort.school_mark (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index school_mark_read_of_child on cohort.school_mark_read (tenant_id, child_id);
call tenancy.isolate('cohort.school_mark_read', 'select, insert, update (child_id)');
--rollback drop table cohort.school_mark_read; drop table cohort.school_mark;
