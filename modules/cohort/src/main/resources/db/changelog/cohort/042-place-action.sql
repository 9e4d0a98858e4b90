--liquibase formatted sql

--changeset cohort:place-action
-- What agencies did about a child without a suitable full-time place. Entries are added and never changed: what became of one is a further entry.
create table cohort.place_action (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    day         date        not null,
    agency      text        not null check (agency <> ''),
    done        text        not null check (length(done) between 1 and 1000),
    outcome     text        not null default '' check (length(outcome) <= 1000),
    next_step   text        not null default '' check (length(next_step) <= 1000),
    next_by     date        check (next_by >= day),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint place_action_next_step_has_a_day check ((next_step = '') = (next_by is null)));
create index place_action_of_child on cohort.place_action (tenant_id, child_id, day);
comment on column cohort.place_action.agency is 'Who did it, of the list agency: never a name.';
call tenancy.isolate('cohort.place_action', 'select, insert');
--rollback drop table cohort.place_action;
