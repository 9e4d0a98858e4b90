--liquibase formatted sql

--changeset access:machine-client
-- Another system of the council's, which its own access administrator let in: what it may do is written here, its secret nowhere.
create table access.machine_client (
    tenant_id  smallint    not null,
    id         uuid        not null,
    client     text        not null check (client ~ '^[a-z][a-z0-9-]{2,99}$'),
    name       text        not null check (name <> ''),
    person_id  uuid        not null,
    actions    text[]      not null check (cardinality(actions) > 0),
    membership uuid        not null,
    made_at    timestamptz not null,
    made_by    uuid        not null,
    renewed_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    primary key (tenant_id, id),
    unique (tenant_id, client),
    unique (tenant_id, person_id),
    foreign key (tenant_id, membership) references access.membership (tenant_id, id),
    check ((revoked_at is null) = (revoked_by is null)));
create index machine_client_by_membership on access.machine_client (tenant_id, membership);
comment on column access.machine_client.client is 'By which the realm knows it; never used again.';
comment on column access.machine_client.actions is 'Keys of the actions that it is limited to, of those that its role holds.';
call tenancy.isolate('access.machine_client', 'select, insert, update (renewed_at, revoked_at, revoked_by)');
--rollback drop table access.machine_client;
