package org.virtualschool.cohort.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.virtualschool.web.CsvFile;
import tools.jackson.databind.json.JsonMapper;

/** The published torture files ({@code importing/csv-torture/SOURCE.md}): each is read as written here, or refused with words that help. */
class TortureFilesTests {

    private static final List<String> ID_NAME_VALUE = List.of("id|name|value", "1|alpha|10", "2|beta|20");
    private static final List<String> ID_NAME_VALUE_SPACED = List.of("id|name|value", "1| alpha | 10", "2| beta | 20");

    /** What stands in each file that is read, headings first; values set apart by a bar, and ∅ for what the line does not give. */
    private static final Map<String, List<String>> READ = Map.ofEntries(
            Map.entry(
                    "accounting_parentheses.csv",
                    List.of(
                            "id|amount",
                            "A|(1,234.56)",
                            "B|($1,234.56)",
                            "C|($-1,234.56)",
                            "D|(-1,234.56)",
                            "E|$1,234.56")),
            Map.entry("basic_new.csv", List.of("id|value", "A|1", "B|3")),
            Map.entry("blank_lines_before_header.csv", List.of("id|value", "A|1", "B|2")),
            Map.entry("blank_records.csv", List.of("id|value", "A|1", "B|2")),
            Map.entry("bom_no_trailing_newline.csv", List.of("id|value", "1|10", "2|20")),
            Map.entry("caret_delimiter.csv", ID_NAME_VALUE),
            Map.entry("control_byte_header.csv", List.of("id|value", "A|1", "B|2")),
            Map.entry("currency_values.csv", List.of("id|amount", "1|$1,234.56", "2|($7,890.00)", "3|-$12.34")),
            Map.entry("empty_headers.csv", List.of("|value||amount", "1|10|20|30")),
            Map.entry(
                    "excel_quoted_commas.csv",
                    List.of(
                            "id|name|notes",
                            "1|Smith, John|He said \"hello\"",
                            "2|Doe, Jane|Multi, comma",
                            "3|O\"Brien, Tim|Quote \"\" inside")),
            Map.entry("header_with_spaces.csv", List.of("id|value", "1|10", "2|20")),
            Map.entry("leading_tabs_header.csv", List.of("id|value", "1|10", "2|20")),
            Map.entry(
                    "missing_tokens.csv",
                    List.of(
                            "id|value|comment",
                            "1|NA|missing",
                            "2|n/a|missing",
                            "3|NULL|missing",
                            "4|-|dash",
                            "5|NONE|missing")),
            Map.entry("mixed_line_endings.csv", List.of("id|value", "1|10", "2|20")),
            Map.entry("multiline_quoted.csv", List.of("id|comment", "1|first line\nsecond line", "2|single line")),
            Map.entry("non_ascii_header.csv", List.of("café|naïve|value", "1|alpha|10", "2|beta|20")),
            Map.entry("numeric_thousands.csv", List.of("id|value", "1|1,234", "2|12,345.67")),
            Map.entry("pipe_delimiter.csv", ID_NAME_VALUE),
            Map.entry("pipe_with_spaces.csv", ID_NAME_VALUE_SPACED),
            Map.entry("quoted_empty_fields.csv", List.of("id|value|comment", "1||", "2|  |")),
            Map.entry("ragged_rows_short.csv", List.of("id|value|comment", "1|10|∅", "2|20|ok", "3|∅|∅")),
            Map.entry("rfc_quote_escape.csv", List.of("col", "a\"b")),
            Map.entry("semicolon_delimiter.csv", ID_NAME_VALUE),
            Map.entry("semicolon_with_spaces.csv", ID_NAME_VALUE_SPACED),
            Map.entry("sep_equal.csv", List.of("id|value|note", "A|10|ok", "B|20|ok")),
            Map.entry("sep_semicolon.csv", List.of("id|value|note", "A|1|ok", "B|2|ok")),
            Map.entry("tab_delimiter.csv", ID_NAME_VALUE),
            Map.entry("tab_with_spaces.csv", ID_NAME_VALUE_SPACED),
            Map.entry("trailing_spaces_fields.csv", List.of("id|value", "1| 10 ", "2|20  ")),
            Map.entry("utf8_bom.csv", List.of("id|value", "1|10", "2|20")),
            Map.entry("utf8_bom_sep_pipe.csv", List.of("id|name|value", "1|alpha|10")),
            Map.entry("windows_quotes_crlf.csv", List.of("id|comment", "1|line one", "2|line two")));

    /** What the refusal of each other file says, in part. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("backslash_escape.csv", "quotation mark"),
            Map.entry("duplicate_headers.csv", "Columns 1 and 2 have the same heading"),
            Map.entry("empty_file.csv", "empty"),
            Map.entry("encoding_utf16le.csv", "UTF-16LE"),
            Map.entry("extra_fields_non_empty.csv", "Line 3 has more values"),
            Map.entry("extra_trailing_nonempty.csv", "Line 3 has more values"),
            Map.entry("invalid_quote.csv", "quotation mark"),
            Map.entry("only_header.csv", "no rows"),
            Map.entry("sep_only.csv", "empty"),
            Map.entry("single_column.csv", "only one column"),
            Map.entry("unterminated_quote.csv", "quotation mark"),
            Map.entry("utf32be_bom.csv", "empty"),
            Map.entry("wide_row_extra_non_empty.csv", "Line 3 has more values"));

    static Stream<Path> files() throws IOException, URISyntaxException {
        return Files.list(folder())
                .filter(file -> file.toString().endsWith(".csv"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachEndsReadRightOrRefusedWithAReason(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var content = Files.readAllBytes(file);

        if (READ.containsKey(name)) {
            assertThat(shown(read(content))).isEqualTo(READ.get(name));
        } else if (REFUSED.containsKey(name)) {
            assertThatThrownBy(() -> read(content))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining(REFUSED.get(name));
        } else {
            assertThat(name).as("every file has an expectation").isEqualTo("formula_cells.csv");
        }
    }

    @Test
    void formulaCellsStayTheTextTheyAre() throws IOException, URISyntaxException {
        var json = JsonMapper.shared();
        var cells = read(Files.readAllBytes(folder().resolve("formula_cells.csv"))).lines().stream()
                .map(line -> json.readValue(Objects.requireNonNull(line.values().getFirst()), String.class))
                .toList();
        var list = new StringBuilder("id,text\n");
        cells.forEach(
                cell -> list.append("1,\"").append(cell.replace("\"", "\"\"")).append("\"\n"));

        var again = read(list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(cells).hasSize(11).contains("=1+1", "+44 1422 000000", "-5");
        // One of them was neutralised already, in a file of ours: it is read as what it was before.
        assertThat(again.lines().stream().map(line -> line.values().get(1)))
                .containsExactlyElementsOf(cells.stream()
                        .map(cell -> cell.equals("'=1+1") ? "=1+1" : cell)
                        .toList());
    }

    /** The published cells, with the word of their publisher on each. */
    @Test
    void formulaCellsOfOurOwnFileAreNeutralisedAndComeBack() throws IOException, URISyntaxException {
        var json = JsonMapper.shared();
        var told =
                read(Files.readAllBytes(folder().resolve("formula_cells.csv"))).lines();
        for (var line : told) {
            var cell = json.readValue(Objects.requireNonNull(line.values().getFirst()), String.class);
            var file = CsvFile.of(List.of("id", "text"), Stream.of(List.of("1", cell)));

            assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8).contains("'" + cell.charAt(0)))
                    .as(cell)
                    .isEqualTo("y".equals(line.values().get(1)));
            assertThat(read(file).lines().getFirst().values().get(1)).isEqualTo(cell.equals("'=1+1") ? "=1+1" : cell);
        }
    }

    @ParameterizedTest
    @CsvSource({"simple", "comma_in_quotes", "escaped_quotes", "newlines", "newlines_crlf", "utf8"})
    void readsWhatTheSpectrumSaysEachFileMeans(String name) throws IOException, URISyntaxException {
        var folder = folder().resolve("csv-spectrum");
        var meant = JsonMapper.shared().readTree(Files.readString(folder.resolve(name + ".json")));

        var list = read(Files.readAllBytes(folder.resolve(name + ".csv")));

        assertThat(list.lines()).hasSize(meant.size());
        for (var i = 0; i < meant.size(); i++) {
            var expected = new LinkedHashMap<String, String>();
            meant.get(i)
                    .properties()
                    .forEach(property ->
                            expected.put(property.getKey(), property.getValue().asString()));
            assertThat(byHeading(list, i)).isEqualTo(expected);
        }
    }

    private static Map<String, String> byHeading(GivenList list, int line) {
        var values = new LinkedHashMap<String, String>();
        list.columns()
                .forEach(column -> values.put(
                        column.heading(),
                        Objects.requireNonNull(list.lines().get(line).values().get(column.position() - 1))));
        return values;
    }

    private static List<String> shown(GivenList list) {
        var headings = String.join(
                "|", list.columns().stream().map(GivenList.Column::heading).toList());
        var lines = list.lines().stream()
                .map(line -> String.join(
                        "|",
                        line.values().stream()
                                .map(value -> value == null ? "∅" : value)
                                .toList()));
        return Stream.concat(Stream.of(headings), lines).toList();
    }

    private static GivenList read(byte[] content) {
        return ListFile.read(content, heading -> false);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(TortureFilesTests.class.getResource("/importing/csv-torture"))
                .toURI());
    }
}
