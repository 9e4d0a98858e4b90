-- Who was looked after on a day, by the published episodes alone: the whole file is the first parameter, the day the second.
with line as (
    select given.number, string_to_array(given.text, ',') as cell
    from unnest(string_to_array(?::text, E'\n')) with ordinality as given (text, number)
    where given.number > 1 and given.text <> ''),
told as (
    select cell[1] as child, number, cell[4] as legal_status, cell[9] as reason,
           to_date(cell[2], 'DD/MM/YYYY') as began,
           to_date(nullif(cell[8], ''), 'DD/MM/YYYY') as closed
    from line),
-- One that nobody closed ended when the next began.
episode as (
    select *, coalesce(closed, lead(began) over (partition by child order by began, number), 'infinity') as ended
    from told),
-- The reason why the last of them ended.
child as (
    select distinct on (child) child, closed is not null and reason in ('E11', 'E12') as adopted
    from episode
    order by child, ended desc, began desc, number desc)
select distinct child, child.adopted
from episode
join child using (child), (select ?::date as asked) day
where legal_status not in ('V3', 'V4') and began <= asked and ended > asked
