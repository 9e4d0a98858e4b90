package org.virtualschool.cohort.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, is told from its content: encodings, workbooks, and what is neither. */
class FileKindsTests {

    private static final String LIST = "Care id,Given name\r\n1,Zoë\r\n2,Siân O’Neill\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEachEncodingWithoutAMark(String charset) {
        assertThat(column(read(LIST.getBytes(Charset.forName(charset))), 1)).containsExactly("Zoë", "Siân O’Neill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsEachEncodingWithItsMark(String charset) {
        assertThat(column(read(("\uFEFF" + LIST).getBytes(Charset.forName(charset))), 1))
                .containsExactly("Zoë", "Siân O’Neill");
    }

    @Test
    void saysThatItGuessedTheOldEncoding() {
        assertThat(read(LIST.getBytes(Charset.forName("windows-1252"))).notes())
                .anyMatch(note -> note.contains("Windows-1252"));
    }

    @Test
    void refusesTwoEncodingsInOneFile() throws IOException {
        var mixed = new ByteArrayOutputStream();
        mixed.write(LIST.getBytes(StandardCharsets.UTF_8));
        mixed.write("3,José\r\n".getBytes(Charset.forName("windows-1252")));

        assertThatThrownBy(() -> read(mixed.toByteArray()))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("mixes two encodings");
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("text".getBytes(StandardCharsets.UTF_8));
        }

        for (var content : List.of(
                noise,
                "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                packed.toByteArray(),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13})) {
            assertThatThrownBy(() -> read(content))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("ave");
        }
    }

    @Test
    void refusesMoreThanFiftyMegabytes() {
        assertThatThrownBy(() -> read(new byte[ListFile.LARGEST + 1]))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("50 MB");
    }

    @Test
    void refusesAWorkbookCutOffInTheMiddle() throws IOException {
        var whole = workbook(sheet -> sheet.value(0, 0, "Care id"));
        var half = java.util.Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> read(half)).isInstanceOf(Unreadable.class).hasMessageContaining("damaged");
    }

    @Test
    void readsDatesNumbersAndLeadingZerosOfAWorkbook() throws IOException {
        var list = read(workbook(sheet -> {
            sheet.value(0, 0, "Care id");
            sheet.value(0, 1, "Date of birth");
            sheet.value(0, 2, "Number");
            sheet.value(0, 3, "Postcode");
            sheet.value(1, 0, 4711);
            sheet.style(1, 0).format("000000").set();
            sheet.value(1, 1, java.time.LocalDate.of(2012, 2, 29));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 12345678901L);
            sheet.value(1, 3, " HX1 1UJ");
        }));

        assertThat(list.lines().getFirst().values()).containsExactly("004711", "2012-02-29", "12345678901", " HX1 1UJ");
    }

    @Test
    void calculatesNoFormula() throws IOException {
        var list = read(workbook(sheet -> {
            sheet.value(0, 0, "Care id");
            sheet.value(0, 1, "Given name");
            sheet.value(1, 0, "=1+1");
            sheet.formula(1, 1, "1+1");
        }));

        assertThat(list.lines().getFirst().values().getFirst()).isEqualTo("=1+1");
        assertThat(list.lines().getFirst().values().get(1)).isNotEqualTo("2");
        assertThat(list.notes()).anyMatch(note -> note.contains("formulas"));
    }

    @Test
    void findsTheHeadingsBelowATitle() {
        var list = ListFile.read(
                "Weekly list,,\nPrinted 21/11/2026,,\n\nCare id,Given name,UPN\n7,Ada,\n"
                        .getBytes(StandardCharsets.UTF_8),
                heading -> List.of("Care id", "Given name", "UPN").contains(heading));

        assertThat(list.columns())
                .extracting(GivenList.Column::heading)
                .containsExactly("Care id", "Given name", "UPN");
        assertThat(list.lines()).hasSize(1);
        assertThat(list.lines().getFirst().number()).isEqualTo(5);
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            fill.accept(workbook.newWorksheet("List"));
        }
        return bytes.toByteArray();
    }

    private static List<String> column(GivenList list, int at) {
        return list.lines().stream()
                .map(line -> Objects.requireNonNull(line.values().get(at)))
                .toList();
    }

    private static GivenList read(byte[] content) {
        return ListFile.read(content, heading -> false);
    }
}
