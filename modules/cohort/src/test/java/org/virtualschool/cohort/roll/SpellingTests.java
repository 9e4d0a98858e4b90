package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhammad",
        "José, Jose",
        "O'Neill, ONeill",
        "O’Neill, O'Neil",
        "Catherine, Kathryn",
        "Żak, Zak",
        "Steven, Stephen",
        "Mohammed Hussain, Hussein Muhammad"
    })
    void findsAnotherSpelling(String typed, String name) {
        assertThat(isLike(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ian, Ivan", "Mohammed, Hannah", "Ada Moss, Ada Kowalski", "Olivia, Oliver"})
    void leavesOtherNames(String typed, String name) {
        assertThat(isLike(typed, name)).isFalse();
    }

    @Test
    void looksForNobodyWhenNothingWasTyped() {
        assertThat(isLike("' .", "Ada")).isFalse();
    }

    @Test
    void findsNineteenOfTwentySpellings() {
        var found = 0;
        var pairs = 0;
        for (var family : lines()) {
            var names = family.split(" ");
            for (var one : names) {
                for (var other : names) {
                    if (!SearchName.of(one).equals(SearchName.of(other))) {
                        pairs++;
                        found += isLike(one, other) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(300);
        assertThat(found * 100 / pairs).isGreaterThanOrEqualTo(95);
    }

    @Test
    void takesFewCommonForenamesForOneAnother() {
        var names = forenames();
        var others = 0;
        for (var name : names) {
            var spelling = new Spelling(List.of(name));
            for (var other : names) {
                others += !other.contains(name) && spelling.isLike(other) ? 1 : 0;
            }
        }
        assertThat(names).hasSizeGreaterThan(1300);
        assertThat((double) others / names.size()).isLessThan(2.5);
    }

    private static boolean isLike(String typed, String name) {
        return new Spelling(SearchName.words(typed)).isLike(SearchName.of(name));
    }

    private static List<String> lines() {
        try (var in = SpellingTests.class.getResourceAsStream("/names/spellings.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> forenames() {
        var names = new TreeSet<String>();
        try (var in = SpellingTests.class.getResourceAsStream("/names/common-forenames-by-country.csv");
                var rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            rows.forEach(row -> Arrays.stream(
                            SearchName.of(row.getField("Romanized Name")).split(" ", -1))
                    .filter(name -> name.length() > 1)
                    .forEach(names::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(names);
    }
}
