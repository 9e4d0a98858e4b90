package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

/** What is typed and what is stored are normalised alike, once in Java and once in the column's expression. */
@CohortTest
class SearchNameRepositoryTests {

    @Autowired
    private DSLContext db;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "O’Brien",
                "Ó Brién",
                "Żółć",
                "Łukasz",
                "Strauß",
                "Ærø",
                "Þór",
                "D'Souza-Núñez",
                "Nguyễn Thị",
                "İpek",
                "ŞİMŞEK",
                "Оксана",
                "محمد",
                "张伟",
                "ﬁnn",
                "de  la   Cruz",
                "X Æ A-12",
                "Zoë",
                "’Alī"
            })
    void isTheSameInJavaAndInTheDatabase(String name) {
        var fixture = aChild().named("", name);
        var child = book.store(councils.calderdale(), fixture);

        var stored = councils.in(
                councils.calderdale(),
                () -> db.select(CHILD.NAME_SEARCH)
                        .from(CHILD)
                        .where(ours(CHILD), CHILD.ID.eq(child.value()))
                        .fetchOne(CHILD.NAME_SEARCH));

        assertThat(SearchName.of(name)).isEqualTo(Objects.requireNonNull(stored));
    }
}
