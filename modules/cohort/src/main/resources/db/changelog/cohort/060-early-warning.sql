--liquibase formatted sql

--changeset cohort:early-warning
-- Somebody says early that a child's placement or school may break down or change (requirement 63). It stands until somebody says how it ended;
-- what was told is never changed, only answered.
create table cohort.early_warning (
    tenant_id       smallint    not null,
    id              uuid        not null,
    child_id        uuid        not null,
    told_on         date        not null,
    at_risk         text        not null check (at_risk <> ''),
    how_soon        text        not null check (how_soon <> ''),
    school_change   text        not null check (school_change <> ''),
    situation       text        not null check (length(situation) between 1 and 2000),
    done            text        not null default '' check (length(done) <= 2000),
    answer_by       date        not null check (answer_by >= told_on),
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null,
    acknowledged_at timestamptz check (acknowledged_at >= recorded_at),
    acknowledged_by uuid,
    reply           text        check (length(reply) <= 2000),
    closed_on       date        check (closed_on >= told_on),
    closed_by       uuid,
    outcome         text        check (outcome <> ''),
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint early_warning_acknowledged_by_somebody check (num_nonnulls(acknowledged_at, acknowledged_by, reply) in (0, 3)),
    constraint early_warning_closed_with_an_outcome check (num_nonnulls(closed_on, closed_by, outcome) in (0, 3)),
    constraint early_warning_closed_after_it_was_seen check (closed_on is null or acknowledged_at is not null));
create index early_warning_of_child on cohort.early_warning (tenant_id, child_id, told_on);
create index early_warning_open on cohort.early_warning (tenant_id, answer_by) where closed_on is null;
comment on table cohort.early_warning is 'A placement or school place that may break down or change; shown only to holders of cohort.view-liaison, never in an e-mail or event.';
comment on column cohort.early_warning.at_risk is 'Code of the list at-risk.';
comment on column cohort.early_warning.answer_by is 'The last day for a coordinator to answer.';
call tenancy.isolate('cohort.early_warning', 'select, insert, update (acknowledged_at, acknowledged_by, reply, closed_on, closed_by, outcome)');
--rollback drop table cohort.early_warning;

--changeset cohort:early-warning-told
-- Who was to be told of a warning, and by which message.
create table cohort.early_warning_told (
    tenant_id  smallint    not null,
    id         uuid        not null,
    warning_id uuid        not null,
    child_id   uuid        not null,
    whom       text        not null check (whom in ('COORDINATOR', 'SEN_CASEWORKER')),
    person_id  uuid,
    name       text        check (name <> ''),
    message_id uuid,
    told_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, warning_id) references cohort.early_warning (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nonnulls(person_id, name) = 1),
    check (name is null or whom = 'SEN_CASEWORKER'));
create index early_warning_told_of_warning on cohort.early_warning_told (tenant_id, warning_id);
create index early_warning_told_of_child on cohort.early_warning_told (tenant_id, child_id);
comment on column cohort.early_warning_told.name is 'Of a SEN caseworker who does not sign in here.';
comment on column cohort.early_warning_told.message_id is 'Empty where no work address was known, or nothing may go out about the child.';
call tenancy.isolate('cohort.early_warning_told', 'select, insert');
--rollback drop table cohort.early_warning_told;

--changeset cohort:early-warning-step
-- What agencies do so that it does not come to a breakdown (requirement 17). Entries are added and never changed.
create table cohort.early_warning_step (
    tenant_id   smallint    not null,
    id          uuid        not null,
    warning_id  uuid        not null,
    child_id    uuid        not null,
    day         date        not null,
    agency      text        not null check (agency <> ''),
    done        text        not null check (length(done) between 1 and 2000),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, warning_id) references cohort.early_warning (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade);
create index early_warning_step_of_warning on cohort.early_warning_step (tenant_id, warning_id, day);
create index early_warning_step_of_child on cohort.early_warning_step (tenant_id, child_id);
comment on column cohort.early_warning_step.agency is 'Who did it, of the list agency: never a name.';
call tenancy.isolate('cohort.early_warning_step', 'select, insert');
--rollback drop table cohort.early_warning_step;
