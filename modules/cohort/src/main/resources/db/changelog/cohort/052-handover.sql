--liquibase formatted sql

--changeset cohort:handover
-- Somebody is asked to take a child on from somebody else for good. Until there is an answer, the child is on both caseloads.
create table cohort.handover (
    tenant_id   smallint    not null,
    id          uuid        not null,
    child_id    uuid        not null,
    from_person uuid        not null,
    to_person   uuid        not null check (to_person <> from_person),
    reason      text        not null check (reason in ('OTHER_TEAM', 'LEAVES', 'AWAY', 'TOO_MANY_CHILDREN', 'CHILD_ASKED')),
    asked_at    timestamptz not null,
    asked_by    uuid        not null,
    answer      text        check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    because     text        check (length(because) between 1 and 500),
    answered_at timestamptz check (answered_at >= asked_at),
    answered_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    check (num_nulls(answer, answered_at, answered_by) in (0, 3)),
    check (answer <> 'DECLINED' or because is not null),
    check (because is null or answer in ('DECLINED', 'WITHDRAWN')));
create unique index handover_open on cohort.handover (tenant_id, child_id) where answer is null;
create index handover_of_child on cohort.handover (tenant_id, child_id, asked_at);
create index handover_waiting on cohort.handover (tenant_id, asked_at) where answer is null or answer = 'DECLINED';
comment on column cohort.handover.because is 'Why the other declined. It may name people: shown on the child''s page alone.';
call tenancy.isolate('cohort.handover', 'select, insert, update (answer, because, answered_at, answered_by)');
--rollback drop table cohort.handover;
