--liquibase formatted sql

--changeset access:session
-- Who is signed in, for every copy of the application. A session exists before an authority is chosen, so there is no tenant column; it
-- holds the issuer's subject and the broker's alias, never a name or an address (the sign-in keeps no other claim). Columns as Spring
-- Session reads them.
create table access.spring_session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100));
create unique index spring_session_by_id on access.spring_session (session_id);
create index spring_session_by_expiry on access.spring_session (expiry_time);
create index spring_session_by_principal on access.spring_session (principal_name);
comment on table access.spring_session is 'Signed-in browsers; no tenant column, no personal data but the issuer''s subject.';

create table access.spring_session_attributes (
    session_primary_id char(36)     not null references access.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name));
comment on table access.spring_session_attributes is 'What a session remembers between two requests; no tenant column.';

grant select, insert, update, delete on access.spring_session, access.spring_session_attributes to vs_app;
--rollback drop table access.spring_session_attributes; drop table access.spring_session;
