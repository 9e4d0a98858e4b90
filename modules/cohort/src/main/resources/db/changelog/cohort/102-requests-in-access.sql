--liquibase formatted sql

--changeset cohort:requests-in-access
-- Idempotency keys live in access now. These are not moved: a list that is given again is only compared again, and an import that was
-- confirmed is not confirmed twice, key or no key.
drop table cohort.roll_import_request;
--rollback empty
