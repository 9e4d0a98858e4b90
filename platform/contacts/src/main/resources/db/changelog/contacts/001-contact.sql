--liquibase formatted sql

--changeset contacts:contact
-- Somebody at a school, as the virtual school of one council knows the person. Another council keeps its own line about the same person.
create table contacts.contact (
    tenant_id     smallint    not null,
    id            uuid        not null,
    urn           integer     not null check (urn between 100000 and 999998),
    role          text        not null check (role <> ''),
    name          text        not null check (length(name) between 1 and 100),
    email         text        not null check (length(email) between 3 and 254),
    phone         text        check (length(phone) between 1 and 40),
    since         date        not null,
    until         date,
    confirmed_on  date,
    confirmed_by  uuid,
    invitation_id uuid,
    added_at      timestamptz not null,
    added_by      uuid        not null,
    primary key (tenant_id, id),
    check (until is null or until >= since),
    check ((confirmed_on is null) = (confirmed_by is null)));
create index contact_by_school on contacts.contact (tenant_id, urn);
comment on column contacts.contact.role is 'Key of a role for the roll of schools, of those that the council has.';
comment on column contacts.contact.until is 'The day on which it ended; null while the person is there.';
comment on column contacts.contact.invitation_id is 'What asked the person to join; by it the line is linked to whoever accepted.';
call tenancy.isolate('contacts.contact', 'select, insert, update (until, confirmed_on, confirmed_by)');
--rollback drop table contacts.contact;
