package org.virtualschool.placement.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.directory.SearchText;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;

/** The database writes names for searching as what is typed is read. */
@PlacementTest
class NameSearchRepositoryTests {

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @ParameterizedTest
    @CsvSource({
        "inbox_notice, Zoë, O’Hare-Nguyễn",
        "inbox_notice, Æmil’, Saint-Łukasz",
        "inbox_notice, ß Øre, de la Saints",
        "inbox_notice, Ева, Петрова",
        "home_telling, Zoë, O’Hare-Nguyễn",
        "home_telling, Æmil’, Saint-Łukasz",
        "home_telling, Ева, Петрова"
    })
    void namesAreStoredAsTheyAreLookedFor(String table, String given, String family) {
        assertThat(councils.in("hillingdon", () -> stored(table, given, family)))
                .isEqualTo(SearchText.of(family + " " + given));
    }

    private String stored(String table, String given, String family) {
        var expression = db.fetchSingle(
                        "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_attribute a"
                                + " on a.attrelid = d.adrelid and a.attnum = d.adnum"
                                + " where d.adrelid = {0}::regclass and a.attname = 'name_search'",
                        DSL.val("placement." + table))
                .into(String.class);
        return db.fetchSingle(
                        "select " + expression + " from (select {0}::text as given_name, {1}::text as family_name) n",
                        DSL.val(given),
                        DSL.val(family))
                .into(String.class);
    }
}
