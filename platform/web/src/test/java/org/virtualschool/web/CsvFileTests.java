package org.virtualschool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @Test
    void isWhatSpreadsheetsOpen() {
        var file = CsvFile.of(List.of("Who", "What"), Stream.of(List.of("Zoë O’Hare", "said \"yes\", then\nleft")));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFWho,What\r\nZoë O’Hare,\"said \"\"yes\"\", then\nleft\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u0000=1"})
    void whatASpreadsheetWouldComputeIsText(String value) {
        assertThat(CsvFile.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-5", "+44 20 7946 0000", "'quoted", "-", "-2+3", "O'Neill", "", "'", "\t=1"})
    void everyValueComesBackAsItWas(String value) {
        assertThat(CsvFile.restored(CsvFile.harmless(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë", "2026-11-02", "a=b", "'quoted", "-", "-5", "-0.5", "'=1+1"})
    void whatIsHarmlessStaysAsItIs(String value) {
        assertThat(CsvFile.harmless(value)).isEqualTo(value);
    }
}
