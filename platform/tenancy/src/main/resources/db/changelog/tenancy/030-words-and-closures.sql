--liquibase formatted sql

--changeset tenancy:words-and-closures
alter table tenancy.tenant
    add column education_plan_word text   not null default 'education plan',
    add column closure_days        date[] not null default '{}';
comment on column tenancy.tenant.education_plan_word is 'What the council calls a personal education plan.';
comment on column tenancy.tenant.closure_days is 'Days on which the council is closed, beside weekends and bank holidays: no working days.';
grant update (education_plan_word, closure_days) on tenancy.tenant to vs_operator;
--rollback alter table tenancy.tenant drop column education_plan_word, drop column closure_days;
