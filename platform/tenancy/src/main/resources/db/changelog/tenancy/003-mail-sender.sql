--liquibase formatted sql

--changeset tenancy:mail-sender
-- How each authority's mail goes out. The key is the name of a secret, never the secret.
alter table tenancy.tenant
    add column sender_name     text check (sender_name ~ '^[^[:cntrl:]<>@"]{1,100}$'),
    add column reply_to        text check (reply_to ~ '^[^[:cntrl:][:space:]<>@]+@[^[:cntrl:][:space:]<>@]+$'),
    add column notify_template uuid,
    add column notify_key      text check (notify_key ~ '^[a-z][a-z0-9-]{0,39}$'),
    add constraint notify_whole check ((notify_template is null) = (notify_key is null));
comment on column tenancy.tenant.sender_name is 'What stands before the sender''s address; null for the authority''s name.';
comment on column tenancy.tenant.reply_to is 'A desk that reads answers, never a person.';
comment on column tenancy.tenant.notify_template is 'The authority''s template on GOV.UK Notify; null for mail by SMTP.';
comment on column tenancy.tenant.notify_key is 'Name of the secret that opens the authority''s service on GOV.UK Notify.';
--rollback alter table tenancy.tenant drop column sender_name, drop column reply_to, drop column notify_template, drop column notify_key;
