package org.virtualschool.directory.school;

import static org.virtualschool.directory.db.Tables.SCHOOL;
import static org.virtualschool.directory.db.Tables.SCHOOLS_RESEMBLING;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolPage;
import org.virtualschool.directory.SchoolWords;
import org.virtualschool.directory.SearchText;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts.Certainty;

@Repository
class SchoolRepository {

    private static final List<SelectFieldOrAsterisk> COLUMNS = List.of(
            SCHOOL.URN,
            SCHOOL.NAME,
            SCHOOL.OPEN_DATE,
            SCHOOL.TOWN,
            SCHOOL.POSTCODE,
            SCHOOL.AUTHORITY,
            SCHOOL.AUTHORITY_CERTAINTY);

    private static final int MOST_ALIKE = 15;

    /** No school has a word as long; comparing one that is without end would take as long. */
    private static final int LONGEST_WORD = 40;

    private final DSLContext db;

    SchoolRepository(DSLContext db) {
        this.db = db;
    }

    Map<Urn, School> byUrns(Collection<Urn> urns) {
        return db.select(COLUMNS)
                .from(SCHOOL)
                .where(SCHOOL.URN.eq(DSL.any(urns.stream().distinct().toArray(Urn[]::new))))
                .fetchMap(SCHOOL.URN, SchoolRepository::school);
    }

    /** Schools by their names as {@link SearchText} compares them, in the order of their numbers. */
    Map<String, List<School>> byNames(Collection<String> compared) {
        return db.select(COLUMNS)
                .select(SCHOOL.NAME_NORM)
                .from(SCHOOL)
                .where(SCHOOL.NAME_NORM.eq(DSL.any(compared.toArray(String[]::new))))
                .orderBy(SCHOOL.URN)
                .fetchGroups(SCHOOL.NAME_NORM, SchoolRepository::school);
    }

    /** Schools whose words hold, as a part or whole, every word typed. */
    SchoolPage holding(String words, Optional<AuthorityCode> within, int page) {
        var wanted = DSL.and(SchoolWords.asked(words).stream()
                        .map(word -> SCHOOL.SEARCH_TEXT.like("%" + word + "%"))
                        .toList())
                .and(within.<Condition>map(SCHOOL.AUTHORITY::eq).orElse(DSL.noCondition()));
        var found = DSL.count().over();
        var rows = db.select(COLUMNS)
                .select(found)
                .from(SCHOOL)
                .where(wanted)
                .orderBy(closeness(SearchText.of(words)), SCHOOL.NAME_NORM, SCHOOL.URN)
                .limit(SchoolPage.SIZE)
                .offset((long) (page - 1) * SchoolPage.SIZE)
                .fetch();
        var total =
                rows.isEmpty() ? db.fetchCount(SCHOOL, wanted) : rows.getFirst().get(found);
        return new SchoolPage(rows.map(SchoolRepository::school), total, page, false);
    }

    /** Schools with words like those typed, the likeliest first. */
    List<School> resembling(String words, Optional<AuthorityCode> within) {
        var code = within.map(AuthorityCode::value).orElse(null);
        var asked = SchoolWords.asked(words).stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .toArray(String[]::new);
        var text = String.join(" ", asked);
        var alike = SCHOOLS_RESEMBLING(asked, text, code);
        return db.select(COLUMNS)
                .from(alike)
                .join(SCHOOL)
                .on(SCHOOL.URN.eq(alike.URN))
                .orderBy(alike.WORTH.desc(), SCHOOL.URN)
                .limit(MOST_ALIKE)
                .fetch(SchoolRepository::school);
    }

    /** The name itself first, then names that begin with the words, then names that hold them, then the rest. */
    private static Field<Integer> closeness(String compared) {
        return DSL.when(SCHOOL.NAME_NORM.eq(compared), DSL.inline(0))
                .when(SCHOOL.NAME_NORM.like(compared + "%"), DSL.inline(1))
                .when(SCHOOL.NAME_NORM.like("%" + compared + "%"), DSL.inline(2))
                .otherwise(DSL.inline(3));
    }

    private static School school(Record row) {
        return new School(
                row.get(SCHOOL.URN),
                row.get(SCHOOL.NAME),
                Optional.ofNullable(row.get(SCHOOL.OPEN_DATE)),
                Optional.ofNullable(row.get(SCHOOL.TOWN)),
                Optional.ofNullable(row.get(SCHOOL.POSTCODE)),
                Optional.ofNullable(row.get(SCHOOL.AUTHORITY)),
                Certainty.valueOf(row.get(SCHOOL.AUTHORITY_CERTAINTY)));
    }
}
