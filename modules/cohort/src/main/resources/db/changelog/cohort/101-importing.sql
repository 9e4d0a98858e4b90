--liquibase formatted sql

--changeset cohort:roll-import
-- One row for each list that somebody gave us, from its upload to its outcome: the history of imports. The list itself is an encrypted document.
create table cohort.roll_import (
    tenant_id    smallint    not null,
    id           uuid        not null,
    stage        text        not null check (stage in ('MAPPING', 'PREVIEW', 'CONFIRMED', 'CANCELLED', 'EXPIRED')),
    file_name    text        not null check (length(file_name) <= 200),
    document_id  uuid        not null,
    columns      jsonb       not null,
    notes        jsonb       not null,
    mapping      jsonb       not null,
    kind         text        check (kind in ('WHOLE_LIST', 'CHANGES_ONLY')),
    opening      boolean     not null default false,
    roll_print   text,
    counts       jsonb       not null default '{}',
    problems     jsonb       not null default '[]',
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    primary key (tenant_id, id),
    check (expires_at > uploaded_at),
    check ((stage = 'CONFIRMED') = (confirmed_at is not null)),
    check ((confirmed_at is null) = (confirmed_by is null)),
    check ((stage in ('PREVIEW', 'CONFIRMED')) <= (kind is not null and roll_print is not null)));
create index roll_import_by_time on cohort.roll_import (tenant_id, uploaded_at desc);
create index roll_import_open on cohort.roll_import (tenant_id, expires_at) where stage in ('MAPPING', 'PREVIEW');
comment on column cohort.roll_import.opening is 'Whether the roll was empty: facts without news and without clocks in the past.';
comment on column cohort.roll_import.roll_print is 'Digest of what the roll held when the preview was made: a roll that has changed since needs a new preview.';
comment on column cohort.roll_import.counts is 'How many children and values of each kind; no personal data.';
comment on column cohort.roll_import.problems is 'Line, field and words for what could not be taken; never the value, never a name.';
call tenancy.isolate('cohort.roll_import');

--changeset cohort:roll-import-row
-- The preview: one row for each child of the list and each child that a whole list does not name. Deleted when the import ends. Protected
-- values are not here: confirming reads the encrypted list again.
create table cohort.roll_import_row (
    tenant_id     smallint not null,
    import_id     uuid     not null,
    position      integer  not null check (position > 0),
    line          integer,
    standing      text     not null check (standing in ('NEW', 'CHANGED', 'CEASED', 'ADOPTED', 'DIED', 'UNCHANGED', 'HELD_BACK', 'NOT_NAMED', 'CLOSED')),
    care_id       text,
    child_id      uuid,
    name          text     not null,
    changes       jsonb    not null,
    problems      jsonb    not null,
    problem_count integer  not null,
    primary key (tenant_id, import_id, position),
    foreign key (tenant_id, import_id) references cohort.roll_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check ((standing = 'NOT_NAMED') = (line is null)),
    check (standing <> 'CLOSED' or num_nonnulls(care_id, child_id) = 0));
create index roll_import_row_by_standing on cohort.roll_import_row (tenant_id, import_id, standing, position);
create index roll_import_row_of_child on cohort.roll_import_row (tenant_id, child_id);
comment on column cohort.roll_import_row.changes is 'What will change, field by field, old and new; of protected fields only that they change.';
call tenancy.isolate('cohort.roll_import_row', 'select, insert, delete');

--changeset cohort:missing-child
-- Children whom the latest whole list does not name: a question for a person, open until a list names the child again or it leaves care.
create table cohort.missing_child (
    tenant_id    smallint    not null,
    child_id     uuid        not null,
    import_id    uuid        not null,
    work_subject uuid        not null,
    asked_at     timestamptz not null,
    primary key (tenant_id, child_id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    foreign key (tenant_id, import_id) references cohort.roll_import (tenant_id, id));
create index missing_child_by_import on cohort.missing_child (tenant_id, import_id);
comment on column cohort.missing_child.work_subject is 'Names the question on the work list.';
call tenancy.isolate('cohort.missing_child', 'select, insert, delete');

--changeset cohort:roll-import-heading
-- What a council's own headings mean, as somebody there said last.
create table cohort.roll_import_heading (
    tenant_id  smallint    not null,
    heading    text        not null check (heading <> '' and length(heading) <= 200),
    field      text        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (tenant_id, heading));
comment on column cohort.roll_import_heading.heading is 'In small letters without spaces and punctuation.';
comment on column cohort.roll_import_heading.field is 'Empty for a column that is not to be read.';
call tenancy.isolate('cohort.roll_import_heading', 'select, insert, update');

--changeset cohort:roll-import-request
-- Answers to requests that carried an Idempotency-Key: the same request again gets the same answer and does nothing.
create table cohort.roll_import_request (
    tenant_id    smallint    not null,
    person_id    uuid        not null,
    key          text        not null check (length(key) between 1 and 200),
    request_hash text        not null,
    import_id    uuid        not null,
    answer       jsonb       not null,
    answered_at  timestamptz not null,
    primary key (tenant_id, person_id, key));
create index roll_import_request_by_time on cohort.roll_import_request (tenant_id, answered_at);
comment on column cohort.roll_import_request.answer is 'Counts and addresses; no personal data.';
call tenancy.isolate('cohort.roll_import_request', 'select, insert, delete');
--rollback drop table cohort.roll_import_request; drop table cohort.roll_import_heading; drop table cohort.missing_child;
--rollback drop table cohort.roll_import_row; drop table cohort.roll_import;
