--liquibase formatted sql

--changeset cohort:child-document
-- A document about a child that somebody shared (requirement 66). What it says stands encrypted in documents.document and nowhere else; it is opened
-- only once a virus scanner has found nothing. An infected or withdrawn one keeps its line here and loses its content.
create table cohort.child_document (
    tenant_id    smallint    not null,
    id           uuid        not null,
    child_id     uuid        not null,
    type         text        not null check (type <> ''),
    access_class text        not null check (access_class in ('ORDINARY', 'RESTRICTED')),
    dated        date        not null,
    title        text        not null check (length(title) between 1 and 200),
    media_type   text        not null check (media_type <> ''),
    extension    text        not null check (extension ~ '^[a-z]{2,5}$'),
    size         integer     not null check (size > 0),
    document_id  uuid,
    keep_until   timestamptz not null,
    state        text        not null check (state in ('WAITING', 'CLEAN', 'INFECTED', 'WITHDRAWN')),
    signature    text        check (length(signature) between 1 and 200),
    scanned_at   timestamptz,
    shared_at    timestamptz not null,
    shared_by    uuid        not null,
    withdrawn_at timestamptz check (withdrawn_at >= shared_at),
    withdrawn_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint child_document_has_its_content_while_it_may_be_opened check ((document_id is not null) = (state in ('WAITING', 'CLEAN'))),
    constraint child_document_infected_by_something check (state <> 'INFECTED' or signature is not null),
    constraint child_document_clean_once_scanned check (state not in ('CLEAN', 'INFECTED') or scanned_at is not null),
    constraint child_document_withdrawn_by_somebody check (
        (state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)));
create index child_document_of_child on cohort.child_document (tenant_id, child_id, dated);
create index child_document_waiting on cohort.child_document (tenant_id, shared_at) where state = 'WAITING';
comment on column cohort.child_document.type is 'Code of cohort/liaison/document-types.csv.';
comment on column cohort.child_document.access_class is 'RESTRICTED: opened only by holders of cohort.open-restricted-document, who alone learn its title.';
comment on column cohort.child_document.document_id is 'The content in documents.document.';
comment on column cohort.child_document.signature is 'What the virus scanner calls what it found.';
call tenancy.isolate('cohort.child_document', 'select, insert, update (document_id, state, signature, scanned_at, withdrawn_at, withdrawn_by)');
--rollback drop table cohort.child_document;
