--liquibase formatted sql

--changeset placement:move
-- A placement that is proposed, before it is one: what is considered, who is asked and who approves. What happened is on the roll.
create table placement.move (
    tenant_id        smallint    not null,
    id               uuid        not null,
    child_id         uuid        not null,
    state            text        not null check (state in ('OPEN', 'TOOK_PLACE', 'GIVEN_UP')),
    facts_version    integer     not null check (facts_version > 0),
    proposed_at      timestamptz not null,
    proposed_by      uuid        not null,
    took_place_on    date,
    given_up_because text        check (length(given_up_because) between 1 and 1000),
    closed_at        timestamptz,
    closed_by        uuid,
    primary key (tenant_id, id),
    check (num_nonnulls(closed_at, closed_by) = case when state = 'OPEN' then 0 else 2 end),
    check ((state = 'TOOK_PLACE') = (took_place_on is not null)),
    check ((state = 'GIVEN_UP') = (given_up_because is not null)));
create unique index move_open on placement.move (tenant_id, child_id) where state = 'OPEN';
create index move_of_child on placement.move (tenant_id, child_id, proposed_at desc);
comment on table placement.move is 'One open move for each child; a closed one stays as it was decided.';
call tenancy.isolate('placement.move',
    'select, insert, delete, update (child_id, state, facts_version, took_place_on, given_up_because, closed_at, closed_by)');
--rollback drop table placement.move;

--changeset placement:move-facts
-- What is proposed, in every version: an approval is one of the facts as they were, and lapses when they change.
create table placement.move_facts (
    tenant_id         smallint    not null,
    move_id           uuid        not null,
    version           integer     not null check (version > 0),
    starts_on         date        not null,
    emergency_because text        check (length(emergency_because) between 1 and 1000),
    host_code         text        check (host_code ~ '^[0-9]{3}$'),
    host_gss          text        check (host_gss ~ '^[WSN][0-9]{8}$'),
    host_nation       text        not null check (host_nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    borders           text        not null check (borders in ('IN_AREA', 'OUT_OF_AREA', 'AT_A_DISTANCE', 'UNKNOWN')),
    distance          text        not null check (distance in ('IN_AREA', 'OUT_OF_AREA', 'AT_A_DISTANCE')),
    distance_because  text        check (length(distance_because) between 1 and 1000),
    placed_with       text        not null check (placed_with <> ''),
    place             integer     not null check (place > 0),
    school_plan       text        not null check (school_plan in ('STAYS', 'MOVES', 'NONE')),
    leaves_school     boolean     not null,
    proposed_urn      integer,
    proposed_name     text,
    school_from       date,
    disrupts          boolean     not null,
    year_group        integer     check (year_group between -2 and 14),
    ends_placement    boolean     not null,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null,
    primary key (tenant_id, move_id, version),
    foreign key (tenant_id, move_id) references placement.move (tenant_id, id) on delete cascade,
    check ((host_nation = 'ENGLAND') = (host_code is not null)),
    check (host_gss is null or host_code is null),
    check (distance_because is not null or distance = borders or borders = 'UNKNOWN'),
    check ((school_plan = 'MOVES') = (school_from is not null)),
    check ((proposed_urn is null) = (proposed_name is null)),
    check (proposed_urn is null or school_plan = 'MOVES'),
    check (school_plan = 'STAYS' or disrupts));
comment on column placement.move_facts.place is 'Which place it is, counted: another home in the same area is another place too.';
comment on column placement.move_facts.borders is 'How far it is as the borders say; a person who decides otherwise gives a reason.';
comment on column placement.move_facts.placed_with is 'Code of the list placed-with: what sort of placement, never who.';
comment on column placement.move_facts.year_group is 'National curriculum year on the day it starts.';
call tenancy.isolate('placement.move_facts', 'select, insert');
--rollback drop table placement.move_facts;

--changeset placement:move-step
-- What was done and decided about a move. Nothing is changed: what is said later counts.
create table placement.move_step (
    tenant_id     smallint    not null,
    id            uuid        not null,
    move_id       uuid        not null,
    requirement   text        not null check (requirement <> ''),
    facts_version integer     not null check (facts_version > 0),
    outcome       text        not null check (outcome in ('DONE', 'NOT_DONE', 'NOT_NEEDED', 'APPROVED', 'REFUSED')),
    on_day        date        not null,
    words         text        not null check (length(words) <= 2000),
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, move_id) references placement.move (tenant_id, id) on delete cascade,
    check (outcome in ('DONE', 'APPROVED') or words <> ''));
create index move_step_of_move on placement.move_step (tenant_id, move_id, recorded_at);
comment on column placement.move_step.requirement is 'Key of a national requirement, or own- and the number of one of the council''s own.';
call tenancy.isolate('placement.move_step', 'select, insert');
--rollback drop table placement.move_step;

--changeset placement:own-requirement
-- What a council asks of a move beside the law, such as the head's approval of a change of school in Year 11.
create table placement.own_requirement (
    tenant_id smallint    not null,
    id        uuid        not null,
    situation text        not null check (situation <> ''),
    says      text        not null check (length(says) between 1 and 200),
    approver  text        check (approver <> ''),
    source    text        not null check (length(source) between 1 and 500),
    first_day date        not null,
    last_day  date        check (last_day >= first_day),
    added_at  timestamptz not null,
    added_by  uuid        not null,
    primary key (tenant_id, id));
comment on column placement.own_requirement.approver is 'Who approves; null where something is to be done.';
call tenancy.isolate('placement.own_requirement', 'select, insert, update (last_day)');
--rollback drop table placement.own_requirement;

--changeset placement:sealed-move
-- Adoption severs identity: what was decided about a sealed child moves here, where nobody reads it. It is tied to no child.
create table placement.sealed_move (
    tenant_id smallint    not null,
    id        uuid        not null,
    sealed_at timestamptz not null,
    record    jsonb       not null,
    primary key (tenant_id, id));
call tenancy.isolate('placement.sealed_move', 'insert');
grant select (tenant_id, id, sealed_at) on placement.sealed_move to vs_app;
--rollback drop table placement.sealed_move;
