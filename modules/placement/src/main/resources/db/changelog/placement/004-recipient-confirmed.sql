--liquibase formatted sql

--changeset placement:recipient-confirmed
-- A recipient typed by name holds while the roll places the child where it did then; without this, what waited for another authority than
-- the host was kept back although a person had confirmed it.
alter table placement.draft
    add column recipient_named boolean not null default false,
    add column roll_host text check (roll_host ~ '^[0-9]{3}$');
alter table placement.notice
    add column recipient_named boolean not null default false,
    add column roll_host text check (roll_host ~ '^[0-9]{3}$');
comment on column placement.notice.recipient_named is 'Whether the recipient was confirmed by typing its name.';
comment on column placement.notice.roll_host is 'Where the roll placed the child when the recipient was chosen; null if in no other authority of England. It does not cross.';
--rollback alter table placement.notice drop column recipient_named, drop column roll_host; alter table placement.draft drop column recipient_named, drop column roll_host;
