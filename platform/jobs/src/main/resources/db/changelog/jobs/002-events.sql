--liquibase formatted sql

--changeset jobs:event-publication
-- The registry of events: news that a listener has not yet dealt with. No tenant column, identifiers only; a row is deleted when done.
create table jobs.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz);
create index event_publication_by_event on jobs.event_publication using hash (serialized_event);
create index event_publication_by_completion on jobs.event_publication (completion_date);
create index event_publication_by_status on jobs.event_publication (status, last_resubmission_date);
comment on table jobs.event_publication is 'News not yet dealt with; no tenant column, identifiers only.';

-- Publications that failed ten times, or that cannot be read: out of the way of the others, until a person has looked.
create table jobs.parked_publication (like jobs.event_publication including defaults including constraints, primary key (id));
comment on table jobs.parked_publication is 'News that no listener could deal with; no tenant column, identifiers only.';

grant select, insert, update, delete on jobs.event_publication, jobs.parked_publication to vs_app;
--rollback drop table jobs.parked_publication; drop table jobs.event_publication;
