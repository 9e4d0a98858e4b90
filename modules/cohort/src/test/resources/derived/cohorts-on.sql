-- Who belonged to which cohort, counted day by day from the stored histories alone: the children, the day, the instant by which it was recorded, and how
-- many days count as newly in care. It shares no step with the conditions that the pages ask by.
with asked as (
    select ?::uuid[] as children, ?::date as day, ?::timestamptz as known, ?::int as newly),
days as (
    select child.id as child, at::date as at
    from asked, cohort.child, generate_series((asked.day - interval '1 year' + interval '1 day')::date, asked.day, interval '1 day') at
    where child.id = any (asked.children)),
period as (
    select row.* from cohort.care_period row, asked where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known),
short_break as (
    select row.* from cohort.legal_status row, asked
    where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known and row.code in ('V3', 'V4')),
looked_after as (
    select days.child, days.at from days
    where exists (select from period where period.child_id = days.child and daterange(period.starts_on, period.ends_on) @> days.at)
        and not exists (select from short_break where short_break.child_id = days.child and daterange(short_break.starts_on, short_break.ends_on) @> days.at)),
then_ as (
    select child from looked_after, asked where at = day),
stay as (
    select row.child_id as child, row.type, row.starts_on, daterange(row.starts_on, row.ends_on) as at from cohort.care_placement row, asked
    where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known and coalesce(left(row.type, 1), '') <> 'T'),
school as (
    select row.child_id as child, row.starts_on, daterange(row.starts_on, row.ends_on) as at, row.urn,
        case when row.urn is null then row.name else row.urn::text end as which
    from cohort.school_place row, asked where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known),
pupil as (
    select then_.child, row.upn_shape and row.upn_check_letter as numbered
    from then_ join cohort.child row on row.id = then_.child, asked
    where (extract(year from age(make_date(extract(year from day - interval '8 months')::int, 8, 31), row.date_of_birth)) - 4) between 0 and 11),
placed as (
    select row.child_id as child, row.distance from cohort.care_placement row, asked
    where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day),
need as (
    select row.child_id as child, row.provision from cohort.sen_provision row, asked
    where row.recorded_at < known and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day)
select 'LOOKED_AFTER' as cohort, child from then_
union all
select 'TWELVE_MONTHS', days.child from days left join looked_after using (child, at) group by days.child having count(*) = count(looked_after.at)
union all
select 'NEWLY', child from then_, asked
where exists (select from period where period.child_id = child and daterange(period.starts_on, period.ends_on) @> day
        and starts_known and day - starts_on <= newly
        and not exists (select from period before where before.child_id = child and before.ends_on = period.starts_on))
union all
select case distance when 'IN_AREA' then 'IN_AREA' when 'OUT_OF_AREA' then 'OUT_OF_AREA' when 'AT_A_DISTANCE' then 'OUT_OF_AREA' else 'AREA_NOT_KNOWN' end, child
from then_ left join placed using (child)
union all
select case provision when 'K' then 'SEN_SUPPORT' else 'EHC_PLAN' end, child from then_ join need using (child) where provision in ('K', 'E')
union all
select 'UNACCOMPANIED', child from then_, asked
where exists (select from cohort.unaccompanied row where row.child_id = child and row.recorded_at < known
    and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day)
union all
select 'YEAR ' || (extract(year from age(make_date(extract(year from day - interval '8 months')::int, 8, 31), date_of_birth)) - 4)::int, then_.child
from then_ join cohort.child on child.id = then_.child, asked where date_of_birth is not null
union all
select 'MANY_PLACEMENTS', stay.child from stay join then_ using (child), asked
where stay.at && daterange((day - interval '1 year' + interval '1 day')::date, day, '[]') group by stay.child having count(*) > 2
union all
select 'SAME_PLACEMENT', child from stay join then_ using (child), asked where stay.at @> day and stay.at @> (day - interval '2 years')::date
union all
select distinct 'MOVED_SCHOOL', child from school join then_ using (child), asked
where school.starts_on > day - interval '1 year' and school.starts_on <= day and to_char(school.starts_on, 'MM') not in ('07', '08', '09')
    and exists (select from school earlier where earlier.child = school.child and earlier.starts_on < school.starts_on and earlier.which <> school.which)
union all
select 'NO_BIRTH_DATE', child from then_ join cohort.child row on row.id = child where row.date_of_birth is null
union all
select 'NO_UPN', child from pupil where numbered is not true
union all
select 'NO_LEGAL_STATUS', child from then_, asked
where not exists (select from cohort.legal_status row where row.child_id = child and row.recorded_at < known
    and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day)
union all
select 'NO_SOCIAL_WORKER', child from then_, asked
where not exists (select from cohort.allocation row where row.child_id = child and row.recorded_at < known and row.social_worker <> ''
    and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day)
union all
select 'NO_SCHOOL', child from pupil, asked
where not exists (select from school where school.child = pupil.child and at @> day)
    and not exists (select from cohort.education_arrangement row where row.child_id = pupil.child and row.recorded_at < known
        and coalesce(row.superseded_at, 'infinity') >= known and daterange(row.starts_on, row.ends_on) @> day)
union all
select 'SCHOOL_NOT_MATCHED', child from then_ join school using (child), asked where at @> day and urn is null
union all
select 'SEN_NOT_SAID', child from then_ left join need using (child) where need.child is null
