--liquibase formatted sql

--changeset cohort:circumstance
-- Something about a child has changed that may touch attendance or progress (requirement 64): health, behaviour, engagement, other care. What was
-- told is never changed; the virtual school says once that it has read it, and what follows.
create table cohort.circumstance (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    kind        text        not null check (kind <> ''),
    happened_on date        not null,
    change      text        not null check (length(change) between 1 and 2000),
    read_by     date        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    seen_at     timestamptz check (seen_at >= recorded_at),
    seen_by     uuid,
    follows     text        check (length(follows) <= 2000),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint circumstance_seen_by_somebody check (num_nonnulls(seen_at, seen_by, follows) in (0, 3)));
create index circumstance_of_child on cohort.circumstance (tenant_id, child_id, happened_on);
create index circumstance_unseen on cohort.circumstance (tenant_id, read_by) where seen_at is null;
comment on table cohort.circumstance is 'May hold health data: shown only to holders of cohort.view-liaison, never in an e-mail or event.';
comment on column cohort.circumstance.kind is 'Code of the list circumstance.';
comment on column cohort.circumstance.read_by is 'The last day for a coordinator to read it.';
comment on column cohort.circumstance.follows is 'What follows for the child''s education; empty where nothing does.';
call tenancy.isolate('cohort.circumstance', 'select, insert, update (seen_at, seen_by, follows)');
--rollback drop table cohort.circumstance;
