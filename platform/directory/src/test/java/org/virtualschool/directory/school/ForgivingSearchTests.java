package org.virtualschool.directory.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolPage;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenancy;

/** What people type for a school is seldom what the register calls it. */
@ApplicationModuleTest
class ForgivingSearchTests {

    private static final int AMONG_THE_FIRST = 5;
    private static final int AT_LEAST = 48;

    @Autowired
    private Schools schools;

    @Test
    void theSchoolMeantIsAmongTheFirstFiveFor48Of50Misspellings() {
        var typed = misspellings();

        var missed = typed.stream()
                .filter(row -> !found(row.getField("typed"))
                        .contains(Urn.parse(row.getField("urn")).orElseThrow()))
                .map(row -> row.getField("typed"))
                .toList();

        assertThat(typed).hasSize(50);
        assertThat(missed).as("not among the first five").hasSizeLessThanOrEqualTo(typed.size() - AT_LEAST);
    }

    @Test
    void saysWhetherTheSchoolsOnlyResembleWhatWasTyped() {
        assertThat(page("Ferney Lee Primary").alike()).isFalse();
        assertThat(page("Ferny Lee Primary").alike()).isTrue();
    }

    @Test
    void whatResemblesStaysWithinTheAuthorityAskedFor() {
        var calderdale = new AuthorityCode("381");

        var found = Tenancy.asNobody(() -> schools.search("Trinty Academie", calderdale, 1))
                .schools();

        assertThat(found).isNotEmpty().allMatch(school -> school.authority().equals(Optional.of(calderdale)));
    }

    @Test
    void findsNothingWhereNoWordIsLikeAnySchools() {
        assertThat(page("zzzz qqqq").schools()).isEmpty();
    }

    @Test
    void aWordWithoutEndIsTakenForNoWord() {
        assertThat(page("x".repeat(100_000)).schools()).isEmpty();
        assertThat(page("Ferny Lee " + "x".repeat(100_000)).schools())
                .first()
                .satisfies(school -> assertThat(school.name()).isEqualTo("Ferney Lee Primary School"));
    }

    private SchoolPage page(String words) {
        return Tenancy.asNobody(() -> schools.search(words, 1));
    }

    private List<Urn> found(String words) {
        return page(words).schools().stream()
                .limit(AMONG_THE_FIRST)
                .map(School::urn)
                .toList();
    }

    private static List<NamedCsvRecord> misspellings() {
        var file = Objects.requireNonNull(
                ForgivingSearchTests.class.getResourceAsStream("/school-search/misspellings.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
