--liquibase formatted sql

--changeset audit:chain
-- The chain stands beside the entries, which are never touched: each minute what is not yet sealed is bound to all that was sealed before.
create table audit.seal (
    tenant_id smallint    not null,
    number    bigint      not null check (number > 0),
    sealed_at timestamptz not null,
    reached   timestamptz not null,
    entries   integer     not null check (entries > 0),
    previous  bytea       not null check (octet_length(previous) = 32),
    hash      bytea       not null check (octet_length(hash) = 32),
    primary key (tenant_id, number));
comment on column audit.seal.reached is 'Time of the newest entry in this seal or an earlier one: where the next look begins, an hour before.';
comment on column audit.seal.previous is 'Hash of the seal before; zeros for the first.';
call tenancy.isolate('audit.seal', 'select, insert');

-- No foreign key to the entry: when an entry''s time of keeping is over its hash stays, and the chain can still be followed.
create table audit.sealed_entry (
    tenant_id   smallint not null,
    entry_id    uuid     not null,
    seal_number bigint   not null,
    position    integer  not null check (position > 0),
    hash        bytea    not null check (octet_length(hash) = 32),
    primary key (tenant_id, entry_id),
    unique (tenant_id, seal_number, position),
    foreign key (tenant_id, seal_number) references audit.seal (tenant_id, number));
comment on column audit.sealed_entry.hash is 'SHA-256 over every column of the entry.';
call tenancy.isolate('audit.sealed_entry', 'select, insert');

create table audit.handed_head (
    tenant_id   smallint    not null,
    day         date        not null,
    seal_number bigint      not null check (seal_number > 0),
    hash        bytea       not null check (octet_length(hash) = 32),
    whole       boolean     not null,
    handed_at   timestamptz not null,
    primary key (tenant_id, day));
comment on table audit.handed_head is 'The day''s last seal, for the council to keep in its own systems: whoever rewrites the chain cannot rewrite that.';
comment on column audit.handed_head.whole is 'Whether the whole chain up to this seal was found unbroken on the day.';
call tenancy.isolate('audit.handed_head', 'select, insert');
--rollback drop table audit.handed_head; drop table audit.sealed_entry; drop table audit.seal;
