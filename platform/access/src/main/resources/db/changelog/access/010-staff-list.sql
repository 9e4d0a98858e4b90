--liquibase formatted sql

--changeset access:staff-list
-- A file with staff to invite, between its preview and its confirmation. Whoever uploaded it sees and confirms it; confirming deletes it, and
-- so does the sweep a day after. Cells stay as they were typed: what they mean is worked out anew each time they are shown.
create table access.staff_list (
    tenant_id   smallint    not null,
    id          uuid        not null,
    uploaded_by uuid        not null,
    uploaded_at timestamptz not null,
    primary key (tenant_id, id));
create index staff_list_by_time on access.staff_list (tenant_id, uploaded_at);
call tenancy.isolate('access.staff_list', 'select, insert, delete');

create table access.staff_list_line (
    tenant_id smallint not null,
    list_id   uuid     not null,
    line      integer  not null check (line > 0),
    name      text     not null,
    email     text     not null,
    role      text     not null,
    children  text     not null,
    years     text     not null,
    schools   text     not null,
    last_day  text     not null,
    primary key (tenant_id, list_id, line),
    foreign key (tenant_id, list_id) references access.staff_list (tenant_id, id) on delete cascade);
comment on table access.staff_list_line is 'Personal data of staff, as typed into the file; kept for a day at most.';
call tenancy.isolate('access.staff_list_line', 'select, insert, delete');
--rollback drop table access.staff_list_line; drop table access.staff_list;
