package org.virtualschool.access.stafflist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read however a spreadsheet wrote it, or refused with what to do; nothing of it is passed over. */
class StaffFileTests {

    private static final String PLAIN = "Name,Email,Role\nZoë Müller,zoe@council.example,Social worker\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsEachEncoding(String encoding) {
        assertThat(names(PLAIN.getBytes(Charset.forName(encoding)))).containsExactly("Zoë Müller");
    }

    @Test
    void readsPastTheMarkOfASpreadsheet() {
        assertThat(names(bytes("\uFEFF" + PLAIN))).containsExactly("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsEachSeparator(String separator) {
        assertThat(names(bytes(PLAIN.replace(",", separator)))).containsExactly("Zoë Müller");
    }

    @Test
    void readsHeadingsInAnyOrderAndCaseAndValuesInQuotationMarks() {
        var one =
                read("\r\nROLE, e-mail Address ,LAST DAY,\"NAME\",,\r\n\r\n,,,,,\r\nSENCO,a@b.example,,\"Quill, \"\"Ada\"\"\",,\r\n")
                        .getFirst();
        assertThat(one.says(Column.NAME)).isEqualTo("Quill, \"Ada\"");
        assertThat(one.says(Column.EMAIL)).isEqualTo("a@b.example");
        assertThat(one.number()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "#Name,Email\\nA,a@b.example# | no column called Role",
                "#Name,Email,Role,Last dya\\nA,a@b.example,SENCO,1/1/2027# | Column 4 has a heading that is not known",
                "#Name,Email,E-mail,Role\\nA,a@b.example,,SENCO# | Two columns are called Email",
                "#Name,Email,Role\\nA,a@b.example,SENCO,1/1/2027# | Line 2 has a value without a heading",
                "#Name,Email,Role\\nA,\"a@b.example,SENCO# | quotation mark in the wrong place after line 1",
                "#Name,Email,Role\\n\\n,,# | nobody below them",
                "#  \\n# | The file is empty",
                "#PK\u0003\u0004# | This is a workbook",
                "#Name,Email,Role\\nA\u0000,a,SENCO# | not a text file"
            })
    void refusesWhatItDoesNotUnderstand(String content, String words) {
        assertThatThrownBy(() -> read(content.replace("\\n", "\n")))
                .isInstanceOf(UnreadableStaffList.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("a@b.example");
    }

    @Test
    void readsFiveHundredPeopleAndNoMore() {
        var line = "A,a@b.example,SENCO\n";

        assertThat(read("Name,Email,Role\n" + line.repeat(500))).hasSize(500);
        assertThatThrownBy(() -> read("Name,Email,Role\n" + line.repeat(501)))
                .hasMessage("The file has 501 people. Send at most 500 at a time");
        assertThatThrownBy(() -> StaffFile.read(new byte[1_000_001])).hasMessageContaining("larger than 1 MB");
    }

    @Test
    void printsNobody() {
        assertThat(read(PLAIN)).hasToString("[Line[2]]");
    }

    private static List<Line> read(String content) {
        return StaffFile.read(bytes(content));
    }

    private static List<String> names(byte[] content) {
        return StaffFile.read(content).stream()
                .map(line -> line.says(Column.NAME))
                .toList();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
