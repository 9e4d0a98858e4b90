--liquibase formatted sql

--changeset placement:occasion
-- What a version tells: that a child is to be placed there, is placed, lives or learns elsewhere in the area now, or that the placement is over.
-- What was sent before told of a placement.
alter table placement.draft
    add column type text not null default 'PLACEMENT'
        check (type in ('CONSULTATION', 'PLACEMENT', 'CHANGE', 'SCHOOL_CHANGE', 'END', 'NOT_PLACED')),
    add column on_day date,
    add column end_reason text check (end_reason in ('OTHER_AREA', 'OUR_AREA', 'CEASED', 'OTHER_AUTHORITY')),
    add column next_code text check (next_code ~ '^[0-9]{3}$'),
    add constraint draft_occasion check ((type = 'END') = (end_reason is not null) and (next_code is null or type = 'END'));
alter table placement.notice
    add column type text not null default 'PLACEMENT'
        check (type in ('CONSULTATION', 'PLACEMENT', 'CHANGE', 'SCHOOL_CHANGE', 'END', 'NOT_PLACED')),
    add column on_day date,
    add column end_reason text check (end_reason in ('OTHER_AREA', 'OUR_AREA', 'CEASED', 'OTHER_AUTHORITY')),
    add column next_authority text,
    add constraint notice_occasion check ((type = 'END') = (end_reason is not null) and (next_authority is null or type = 'END'));
alter table placement.inbox_notice
    add column type text not null default 'PLACEMENT'
        check (type in ('CONSULTATION', 'PLACEMENT', 'CHANGE', 'SCHOOL_CHANGE', 'END', 'NOT_PLACED')),
    add column on_day date,
    add column end_reason text check (end_reason in ('OTHER_AREA', 'OUR_AREA', 'CEASED', 'OTHER_AUTHORITY')),
    add column next_authority text;
comment on column placement.notice.on_day is 'The day of what the version tells: since when, from when, or the last day of the placement.';
comment on column placement.notice.next_authority is 'Which authority has to do with the child after the end, where the host may know.';
--rollback alter table placement.inbox_notice drop column type, drop column on_day, drop column end_reason, drop column next_authority; alter table placement.notice drop constraint notice_occasion, drop column type, drop column on_day, drop column end_reason, drop column next_authority; alter table placement.draft drop constraint draft_occasion, drop column type, drop column on_day, drop column end_reason, drop column next_code;
