--liquibase formatted sql

--changeset cohort:meeting
-- A meeting about a child to which social care invites the virtual school (requirement 65).
create table cohort.meeting (
    tenant_id    smallint    not null,
    id           uuid        not null,
    child_id     uuid        not null,
    kind         text        not null check (kind <> ''),
    day          date        not null,
    starts_at    timestamptz not null,
    place        text        not null default '' check (length(place) <= 200),
    link         text        not null default '' check (link = '' or link ~ '^https://[^[:space:]]+$' and length(link) <= 500),
    invited_by   text        not null check (length(invited_by) between 1 and 200),
    about        text        not null default '' check (length(about) <= 2000),
    decide_by    date        not null check (decide_by <= day),
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    withdrawn_at timestamptz check (withdrawn_at >= recorded_at),
    withdrawn_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint meeting_starts_on_its_day check ((starts_at at time zone 'Europe/London')::date = day),
    constraint meeting_is_somewhere check (place <> '' or link <> ''),
    constraint meeting_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)));
create index meeting_of_child on cohort.meeting (tenant_id, child_id, day);
create index meeting_to_come on cohort.meeting (tenant_id, day) where withdrawn_at is null;
comment on column cohort.meeting.place is 'Never the placement''s address.';
comment on column cohort.meeting.invited_by is 'Who invites: role and name of a professional.';
comment on column cohort.meeting.decide_by is 'The last day for the virtual school to decide whether it takes part.';
call tenancy.isolate('cohort.meeting', 'select, insert, update (withdrawn_at, withdrawn_by)');
--rollback drop table cohort.meeting;

--changeset cohort:meeting-decision
-- What the virtual school decides about a meeting. A change of mind is a further row; the last counts.
create table cohort.meeting_decision (
    tenant_id   smallint    not null,
    id          uuid        not null,
    meeting_id  uuid        not null,
    child_id    uuid        not null,
    decision    text        not null check (decision in ('ATTEND', 'REPORT', 'NOT_NEEDED')),
    person_id   uuid,
    reason      text        not null default '' check (length(reason) <= 1000),
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references cohort.meeting (tenant_id, id) on delete cascade,
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint meeting_decision_names_who_does_it check ((person_id is null) = (decision = 'NOT_NEEDED')),
    constraint meeting_decision_says_why_not check (decision <> 'NOT_NEEDED' or reason <> ''));
create index meeting_decision_of_meeting on cohort.meeting_decision (tenant_id, meeting_id, id);
create index meeting_decision_of_child on cohort.meeting_decision (tenant_id, child_id);
comment on column cohort.meeting_decision.person_id is 'Who goes, or who writes the report.';
call tenancy.isolate('cohort.meeting_decision', 'select, insert');
--rollback drop table cohort.meeting_decision;
