--liquibase formatted sql

--changeset directory:school-words
-- A search that forgives goes through words: what is typed is compared with the fourteen thousand different words of all schools, which an
-- index of three-letter parts makes quick, and only then with schools. Comparing it with every school's whole text took up to a second.
alter table directory.school add column words text[] collate "C" not null default '{}';
comment on column directory.school.words is 'The different words of name, town and authority, and the first half of the postcode, as the search compares them.';

create table directory.school_word (
    word    text collate "C" not null primary key,
    schools integer          not null check (schools > 0),
    urns    integer[]        not null);
create index school_word_search on directory.school_word using gin (word extensions.gin_trgm_ops);
comment on table directory.school_word is 'Every word of the schools, how many have it, and which. No tenant column, no personal data.';
grant select on directory.school_word to vs_app;
--rollback drop table directory.school_word; alter table directory.school drop column words;

--changeset directory:count-school-words splitStatements:false
create procedure directory.count_school_words()
language sql begin atomic
    delete from directory.school_word;
    insert into directory.school_word (word, schools, urns)
        select word, count(*), array_agg(urn order by urn) from directory.school, unnest(words) word group by word;
end;
--rollback drop procedure directory.count_school_words;

--changeset directory:schools-resembling splitStatements:false
-- A typed word is like a school's by the three-letter parts they share, or when two neighbouring letters have changed places. A word counts the
-- more, the fewer schools have it; words that hundreds have ("primary") find no school by themselves, they only raise one.
-- Of schools whose words are as like, the one comes first whose whole name is more like the text.
create function directory.schools_resembling(typed text[], whole_text text, within text)
returns table (urn integer, worth double precision)
language sql stable begin atomic
    with asked as materialized (
        select distinct a.word from unnest(typed) a(word)),
    alike as materialized (
        select asked.word as asked, near.word, near.schools, near.likeness * ln(25000.0 / near.schools) as worth
        from asked cross join lateral (
            select w.word, w.schools,
                   case when w.word = asked.word then 1.0 else extensions.similarity(w.word, asked.word)::double precision end as likeness
            from directory.school_word w
            where w.word operator(extensions.%) asked.word
            union all
            select w.word, w.schools, 0.8
            from directory.school_word w
            where length(asked.word) > 3 and w.word <> asked.word and w.word = any (array(
                select overlay(asked.word placing substr(asked.word, i + 1, 1) || substr(asked.word, i, 1) from i for 2)
                from generate_series(1, length(asked.word) - 1) i))
            order by likeness desc, word
            limit 12) near),
    found as materialized (
        select distinct rare.urn
        from alike join directory.school_word w on w.word = alike.word cross join unnest(w.urns) rare(urn)
        where w.schools <= 700),
    has as (
        select s.urn, s.name_norm, alike.asked, max(alike.worth) as worth
        from found join directory.school s on s.urn = found.urn cross join unnest(s.words) own(word) join alike on alike.word = own.word
        where within is null or s.authority = within
        group by s.urn, alike.asked)
    select has.urn, sum(has.worth) + extensions.similarity(has.name_norm, whole_text)
    from has group by has.urn, has.name_norm order by 2 desc, has.urn limit 60;
end;
--rollback drop function directory.schools_resembling(text[], text, text);

--changeset directory:schools-resembling-asked
grant execute on function directory.schools_resembling(text[], text, text) to vs_app;
--rollback empty
