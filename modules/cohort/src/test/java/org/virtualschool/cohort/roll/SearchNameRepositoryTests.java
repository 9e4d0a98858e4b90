package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.tenancy.Tenancy.ours;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

/** What is typed and what is stored are normalised alike, once in Java and once in the column's expression. */
@CohortTest
class SearchNameRepositoryTests {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’ʼ‘` -]+");

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

    /** Lists are ordered by this text. Apostrophes are no letters: O’Neill stands where ONeill would (A37). Þ is written out as th. */
    @Test
    void theOrderIsThatOfAUkCollation() {
        var names = Stream.concat(
                        forenames(), Stream.of("O’Neill", "Oakley", "Onions", "O'Brien", "de la Cruz", "Dean"))
                .toArray(String[]::new);

        var ordered = councils.in(
                councils.calderdale(),
                () -> db.fetch(
                                "select name from unnest(?::text[]) name"
                                        + " order by regexp_replace(name, '[''’ʼ‘`]', '', 'g') collate \"en-GB-x-icu\"",
                                (Object) names)
                        .into(String.class));

        assertThat(ordered).hasSizeGreaterThan(1_000);
        var keys = ordered.stream().map(SearchName::of).toList();
        assertThat(IntStream.range(1, keys.size())
                        .filter(i -> keys.get(i - 1).compareTo(keys.get(i)) > 0)
                        .mapToObj(i -> ordered.get(i - 1) + " before " + ordered.get(i)))
                .isEmpty();
    }

    private static Stream<String> forenames() {
        try (var file = SearchNameRepositoryTests.class.getResourceAsStream("/names/common-forenames-by-country.csv");
                var rows = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> row.getField("Localized Name").strip())
                    .filter(name -> LATIN.matcher(name).matches() && !name.contains("þ"))
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
