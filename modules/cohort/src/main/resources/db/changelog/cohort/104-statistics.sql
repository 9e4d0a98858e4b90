--liquibase formatted sql

--changeset cohort:statistics-follow-a-first-list
-- A council's first list fills these tables with a tenant that the planner has never met: it expects one row of it and joins row by row. They are
-- looked at again after a hundred rows, not after a tenth of all councils' rows, which one council's list never is.
alter table cohort.child set (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100);
alter table cohort.care_placement set (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100);
alter table cohort.school_place set (autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 100);
--rollback alter table cohort.child reset (autovacuum_analyze_scale_factor, autovacuum_analyze_threshold);
--rollback alter table cohort.care_placement reset (autovacuum_analyze_scale_factor, autovacuum_analyze_threshold);
--rollback alter table cohort.school_place reset (autovacuum_analyze_scale_factor, autovacuum_analyze_threshold);
