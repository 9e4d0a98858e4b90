--liquibase formatted sql

--changeset directory:postcode-authority
-- A sector is a postcode without its space and its last two letters, a unit those two letters. The row of a sector has the unit ''
-- and names the sector's commonest authority; a row with a unit is a postcode of which something else is recorded.
create table directory.postcode_authority (
    sector    text collate "C" not null check (sector ~ '^[A-Z0-9]{3,5}$'),
    unit      text collate "C" not null check (unit ~ '^([A-Z]{2})?$'),
    authority text             check (authority ~ '^([0-9]{3}|[WSN][0-9]{8})$'),
    primary key (sector, unit));
comment on table directory.postcode_authority is 'Which authority a postcode lies in. No tenant column, no personal data.';
comment on column directory.postcode_authority.authority is 'DfE code in England, ONS code elsewhere in the United Kingdom, null where none is recorded.';
grant select on directory.postcode_authority to vs_app;
--rollback drop table directory.postcode_authority;
