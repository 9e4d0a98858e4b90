--liquibase formatted sql

--changeset placement:request-keys-in-access splitStatements:false
-- Idempotency keys live in access now. Those of the last 24 hours go along, so that a machine that repeats a request across the upgrade does
-- not send a notice twice. (Where code is generated from this changelog alone there is no access, and nothing to move.)
call tenancy.each_tenant($each$
    do $move$ begin
        if to_regclass('access.request_key') is not null then
            insert into access.request_key (tenant_id, person_id, key, digest, effect_id, used_at)
            select tenant_id, person_id, key, digest, answer, used_at from placement.request_key
            where used_at > now() - interval '24 hours';
        end if;
    end $move$
$each$);
--rollback empty

--changeset placement:drop-request-key
drop table placement.request_key;
--rollback empty
