--liquibase formatted sql

--changeset directory:local-setting
create table directory.local_setting (
    tenant_id   smallint         not null,
    id          uuid             not null,
    kind        text             not null check (kind in ('NURSERY', 'COLLEGE', 'TUTOR', 'SCHOOL', 'OTHER')),
    name        text             not null check (name = btrim(name) and length(name) between 1 and 200),
    town        text             check (town <> '' and length(town) <= 100),
    postcode    text             check (postcode ~ '^[A-Z0-9]{5,7}$'),
    nation      text             not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    search_text text collate "C" not null,
    primary key (tenant_id, id));
create index local_setting_search on directory.local_setting (tenant_id, search_text, id);
comment on table directory.local_setting is 'Settings that no register holds, as one council entered them.';
call tenancy.isolate('directory.local_setting', 'select, insert');
--rollback drop table directory.local_setting;
