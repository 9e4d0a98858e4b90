--liquibase formatted sql

--changeset access:own-role
-- A council may have roles of its own beside the national ones. One that was held stays for the record: it is ended, never deleted.
alter table access.role
    add column made_at  timestamptz,
    add column made_by  uuid,
    add column ended_at timestamptz,
    add column ended_by uuid,
    add constraint role_is_made_by_somebody check ((made_at is null) = (made_by is null)),
    add constraint role_is_ended_by_somebody check ((ended_at is null) = (ended_by is null)),
    add constraint role_of_the_council check (made_at is null or key like 'own-%'),
    add constraint role_of_the_nation_stays check (ended_at is null or (made_at is not null and made_at <= ended_at));
comment on column access.role.made_at is 'When the council made it; empty for a national role, which the build brings.';
comment on column access.role.ended_at is 'Since when nobody can be given it any longer.';
--rollback alter table access.role drop column made_at, drop column made_by, drop column ended_at, drop column ended_by;
