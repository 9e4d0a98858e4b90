--liquibase formatted sql

--changeset access:session-of-the-realm
-- A session carries the identifier that the realm gave it as the name of an attribute, so that the realm can end exactly that one.
create index spring_session_attributes_by_name on access.spring_session_attributes (attribute_name);
--rollback drop index access.spring_session_attributes_by_name;
