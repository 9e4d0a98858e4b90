package org.virtualschool.cohort.importing.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The 50 cases of four publishers ({@code importing/upn/SOURCE.md}): three verdicts each, and never a refusal. */
class UpnVerdictTests {

    @Test
    void agreesWithAllFiftyPublishedCases() throws IOException {
        var file = Objects.requireNonNull(UpnVerdictTests.class.getResourceAsStream("/importing/upn/upn_cases.csv"));
        try (var cases = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var judged = 0;
            for (var row : cases) {
                var verdict = Upn.of(
                        row.getField("upn_escaped").replace("\\xa0", "\u00a0").translateEscapes());
                assertThat(List.of(verdict.shape(), verdict.checkLetter(), verdict.authority()))
                        .as(row.getField("upn_escaped"))
                        .isEqualTo(List.of(
                                yes(row.getField("format_ok")),
                                yes(row.getField("check_letter_ok")),
                                yes(row.getField("la_code_known"))));
                judged++;
            }
            assertThat(judged).isEqualTo(50);
        }
    }

    private static boolean yes(String field) {
        return field.equals("y");
    }
}
