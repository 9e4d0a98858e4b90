--liquibase formatted sql

--changeset access:team
-- Whoever is given a role may be given a team with it: where the person works, or, for the scope team, whose year groups he or she reaches. The
-- teams stand in the council's manifest; their years are read from there each time, and kept nowhere else.
alter table access.membership
    add column team text check (team ~ '^[a-z][a-z0-9-]{0,39}$'),
    drop constraint membership_scope_check,
    add constraint membership_scope_check check (scope in ('everyone', 'caseload', 'years', 'schools', 'team')),
    add constraint membership_of_a_team check (scope <> 'team' or team is not null);
comment on column access.membership.team is 'Key of a team of the council''s manifest; empty for somebody of no team.';

alter table access.invitation
    add column team text check (team ~ '^[a-z][a-z0-9-]{0,39}$'),
    drop constraint invitation_scope_check,
    add constraint invitation_scope_check check (scope in ('everyone', 'caseload', 'years', 'schools', 'team')),
    add constraint invitation_of_a_team check (scope <> 'team' or team is not null);
comment on column access.invitation.team is 'As of the membership that it leads to.';

alter table access.staff_list_line add column team text not null default '';
--rollback alter table access.membership drop column team; alter table access.invitation drop column team; alter table access.staff_list_line drop column team;
