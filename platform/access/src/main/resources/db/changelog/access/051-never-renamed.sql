--liquibase formatted sql

--changeset access:membership-never-renamed
-- A membership is somebody's for good: who leaves is ended, and a successor gets a membership of the own. The application cannot write another
-- person, role, reach or name over it; ending it is all that is left.
revoke update on access.membership from vs_app;
grant update (revoked_at, revoked_by) on access.membership to vs_app;
--rollback grant update on access.membership to vs_app;
