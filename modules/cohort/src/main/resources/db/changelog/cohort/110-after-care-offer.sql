--liquibase formatted sql

--changeset cohort:after-care-offer
-- What came of the offer of the virtual school to a family whose child left care by special guardianship or a child arrangements order. Of an adopted
-- child nothing is ever stored here. An entry stays as it is: what came of it later is a further entry.
create table cohort.after_care_offer (
    tenant_id    smallint    not null,
    id           uuid        not null,
    child_id     uuid        not null,
    left_care_on date        not null,
    reason       text        not null check (reason ~ '^E[0-9]{1,2}[A-Z]?$' and reason not in ('E11', 'E12')),
    outcome      text        not null check (outcome in ('GIVEN', 'DECLINED', 'NOT_APPROPRIATE')),
    on_day       date        not null,
    way          text        check (way ~ '^[A-Z_]{2,30}$'),
    because      text        check (length(because) between 1 and 500),
    authority    text        check (authority ~ '^[0-9]{3}$'),
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, child_id) references cohort.child (tenant_id, id) on delete cascade,
    constraint after_care_offer_given_somehow check ((outcome = 'GIVEN') = (way is not null)),
    constraint after_care_offer_not_given_because check (outcome = 'GIVEN' or because is not null));
create index after_care_offer_of_child on cohort.after_care_offer (tenant_id, child_id, recorded_at);
comment on column cohort.after_care_offer.left_care_on is 'The day on which care ended, as it was known when the entry was made.';
comment on column cohort.after_care_offer.reason is 'Code of the looked-after return''s list REC.';
comment on column cohort.after_care_offer.way is 'How the offer was given, code of the list way.';
comment on column cohort.after_care_offer.because is 'Why it was declined or not appropriate. It may name people: shown on the child''s page alone.';
comment on column cohort.after_care_offer.authority is 'Whose virtual school was named to the family; empty where that was not known.';
call tenancy.isolate('cohort.after_care_offer', 'select, insert');
--rollback drop table cohort.after_care_offer;
