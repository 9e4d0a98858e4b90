package org.virtualschool.cohort.importing.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** The return as XML: what is read, and what is refused. */
class ReturnXmlTests {

    private static final String CHILD = """
            <CHILD>
              <HEADER>
                <CHILDID>7</CHILDID><SEX>2</SEX><DOB>23/11/2014</DOB><UPN/>
                <AMISSING><MISSING>M</MISSING></AMISSING>
              </HEADER>
              <EPISODE>
                <DECOM>01/02/2024</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL><PL_POST>HX1 1UJ</PL_POST><DEC></DEC><REC/>
              </EPISODE>
            </CHILD>
            """;

    @Test
    void isTheSameAsItsTables() {
        var list = read("<?xml version=\"1.0\"?>\n<!-- made by hand --><EXPSSDA903>\n" + CHILD + "</EXPSSDA903>");

        assertThat(list.lines()).singleElement().satisfies(line -> {
            assertThat(line.values()).startsWith("7", "23/11/2014", "2", null, "2024-02-01");
            assertThat(line.care().placements())
                    .containsExactly(new Span(LocalDate.of(2024, 2, 1), true, null, "U6", "HX1 1UJ"));
        });
        assertThat(list.notes()).anyMatch(note -> note.contains("AMISSING (1)"));
    }

    @Test
    void saysOnWhichLineSomethingStands() {
        var list = read("<EXPSSDA903>\n" + CHILD + CHILD.replace(">7<", ">8<").replace("01/02/2024", "31/02/2024")
                + "</EXPSSDA903>");

        assertThat(list.notes()).anyMatch(note -> note.contains("lines 16"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE EXPSSDA903 SYSTEM \"http://example.invalid/x.dtd\"><EXPSSDA903/>",
                "<!DOCTYPE EXPSSDA903 [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><EXPSSDA903><CHILD><HEADER><CHILDID>&e;</CHILDID></HEADER></CHILD></EXPSSDA903>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><EXPSSDA903><CHILD><HEADER><CHILDID>&b;</CHILDID></HEADER></CHILD></EXPSSDA903>",
            })
    void refusesADocumentType(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(Unreadable.class).hasMessageContaining("document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body/></html>", "<CHILD/>"})
    void refusesOtherXml(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no looked-after return");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<EXPSSDA903><CHILD>", "<EXPSSDA903>\n<CHILD></EXPSSDA903>", "<", "<EXPSSDA903>&x;</EXPSSDA903>"
            })
    void refusesWhatIsBroken(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Export the return again");
    }

    @Test
    void refusesAReturnThatNamesNobody() {
        assertThatThrownBy(() -> read("<EXPSSDA903/>"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("names no child");
    }

    private static GivenList read(String xml) {
        var content = xml.getBytes(StandardCharsets.UTF_8);
        assertThat(ReturnXml.isXml(content)).isTrue();
        return NationalReturn.read(ReturnXml.tables(content)).orElseThrow();
    }
}
