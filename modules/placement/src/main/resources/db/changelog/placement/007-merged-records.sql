--liquibase formatted sql

--changeset placement:merged-records
-- Two records of one child were merged: the sender's copies are about the record that stays. What was sent is as it was.
grant update (child_id) on placement.notice to vs_app;
--rollback revoke update (child_id) on placement.notice from vs_app;
