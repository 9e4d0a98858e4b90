--liquibase formatted sql

--changeset post:wording-without-subject
-- A council words the text. The subject is the nation's for every council: whoever glances at the recipient's screen sees it.
alter table post.wording drop column subject;
--rollback alter table post.wording add column subject text not null default 'A message is waiting';
