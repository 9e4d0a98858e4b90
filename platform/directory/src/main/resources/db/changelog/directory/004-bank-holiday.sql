--liquibase formatted sql

--changeset directory:bank-holiday
create table directory.bank_holiday (
    nation     text    not null check (nation in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    day        date    not null,
    title      text    not null,
    substitute boolean not null,
    primary key (nation, day));
comment on table directory.bank_holiday is 'Bank holidays. No tenant column, no personal data.';
comment on column directory.bank_holiday.substitute is 'A weekday taken because the holiday itself falls on a weekend.';
grant select on directory.bank_holiday to vs_app;
--rollback drop table directory.bank_holiday;
