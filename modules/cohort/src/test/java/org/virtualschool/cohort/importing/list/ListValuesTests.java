package org.virtualschool.cohort.importing.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.list.Field.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.cohort.importing.reading.ListFile;
import tools.jackson.databind.json.JsonMapper;

class ListValuesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final KnownCodes CODES = (field, code, on) -> switch (code) {
        case "H5" -> new KnownCodes.Standing.OtherYears("up to 2024");
        case "C2", "U6", "E4A", "E11", "E2", "X1" -> new KnownCodes.Standing.Current();
        default -> new KnownCodes.Standing.Unknown();
    };

    @ParameterizedTest
    @CsvSource({
        "23/11/2014,2014-11-23",
        "3/4/2014,2014-04-03",
        "2014-11-23,2014-11-23",
        "23-11-2014,2014-11-23",
        "23.11.2014,2014-11-23",
        "2014-11-23T00:00:00,2014-11-23",
        "23/11/2014 00:00,2014-11-23",
        "23 November 2014,2014-11-23",
        "23-Nov-2014,2014-11-23",
        "29/02/2012,2012-02-29",
        "41966,2014-11-23"
    })
    void datesAreReadDayFirst(String text, String date) {
        assertThat(given(DATE_OF_BIRTH, text)).isEqualTo(new Given.Value(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23/11/14",
                "23-Nov-14",
                "31/02/2014",
                "29/02/2013",
                "11/23/2014",
                "2014-13-01",
                "soon",
                "22/11/2026",
                "=1+1",
                "#REF!"
            })
    void datesThatCannotBeTakenAreHeldAsGiven(String text) {
        assertThat(given(DATE_OF_BIRTH, text)).isInstanceOfSatisfying(Given.Held.class, held -> {
            assertThat(held.givenAs()).isIn(text, "2026-11-22");
            assertThat(held.reason()).isNotBlank().doesNotContain(text);
        });
    }

    @ParameterizedTest
    @CsvSource({"1,M", "2,F", "M,M", "f,F", "U,U", "Male,M", "b) Female,F", "Not stated,U"})
    void sexIsReadInTheCodesOfBothYears(String text, String sex) {
        assertThat(given(SEX, text)).isEqualTo(new Given.Value(sex));
    }

    @ParameterizedTest
    @CsvSource({
        "R,0",
        "Reception,0",
        "Year R,0",
        "N1,-2",
        "n2,-1",
        "7,7",
        "Year 7,7",
        "Y10,10",
        "Yr 9,9",
        "07,7",
        "NC Year 3,3",
        "14,14"
    })
    void yearGroupsAreReadAsSchoolsWriteThem(String text, String year) {
        assertThat(given(YEAR_GROUP, text)).isEqualTo(new Given.Value(year));
    }

    @ParameterizedTest
    @CsvSource({
        "U6,U6",
        "u6,U6",
        "U6: Foster placement,U6",
        "f) U6: Foster placement - not FFA,U6",
        "U6 - Foster placement,U6"
    })
    void codesAreReadWithOrWithoutTheirText(String text, String code) {
        assertThat(given(PLACEMENT_TYPE, text)).isEqualTo(new Given.Value(code));
    }

    @Test
    void aCodeOfOtherYearsIsTakenWithANote() {
        var child = read("Placement type", "H5");

        assertThat(child.given(PLACEMENT_TYPE)).isEqualTo(new Given.Value("H5"));
        assertThat(child.remarks())
                .singleElement()
                .extracting(Remark::words)
                .asString()
                .contains("other years (up to 2024)", "31 March 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "Sex,x",
        "Year group,15",
        "Year group,Nursery",
        "Legal status,Q9",
        "Placement type,Foster",
        "Placement postcode,nowhere"
    })
    void whatIsUnknownIsHeldAndNamedInNoReason(String heading, String text) {
        var field = Headings.meaningOf(heading).orElseThrow();

        assertThat(given(field, text)).isInstanceOfSatisfying(Given.Held.class, held -> {
            assertThat(held.givenAs()).isEqualTo(text);
            assertThat(held.reason()).doesNotContain("'" + text + "'");
        });
    }

    @Test
    void anEmptyValueIsNotAnAbsentOne() {
        var child = read("UPN", "");

        assertThat(child.given(UPN)).isEqualTo(new Given.Empty());
        assertThat(child.given(SEX)).isEqualTo(new Given.Absent());
    }

    @Test
    void datesInTheWrongOrderAreHeld() {
        var ceased = read("Looked after from,Looked after to,Reason ceased", "01/05/2026,01/04/2026,E4A");
        var placed = read("Looked after to,Reason ceased,Placement start", "01/04/2026,E4A,01/05/2026");
        var unborn = read("Date of birth,Looked after from", "01/05/2020,01/04/2019");

        assertThat(ceased.given(LOOKED_AFTER_TO)).isInstanceOf(Given.Held.class);
        assertThat(ceased.given(REASON_CEASED)).isInstanceOf(Given.Held.class);
        assertThat(placed.given(PLACEMENT_START)).isInstanceOf(Given.Held.class);
        assertThat(unborn.given(LOOKED_AFTER_FROM)).isInstanceOf(Given.Held.class);
    }

    @Test
    void adoptionIsTakenWithoutADate() {
        assertThat(read("Looked after to,Reason ceased", "rubbish,E11").value(REASON_CEASED))
                .contains("E11");
    }

    @Test
    void aNewEpisodeTheSameDayEndsNothing() {
        var child = read("Looked after to,Reason ceased", "01/04/2026,X1");

        assertThat(child.value(LOOKED_AFTER_TO)).isEmpty();
        assertThat(child.remarks()).isNotEmpty();
    }

    @Test
    void headingsAreKnownWhateverTheirCaseSpacesAndPunctuation() {
        assertThat(Headings.meaningOf(" Child’s  LEGAL status ")).contains(LEGAL_STATUS);
        assertThat(Headings.meaningOf("“Date Started to be Looked After”")).contains(LOOKED_AFTER_FROM);
        assertThat(Headings.meaningOf("D.O.B.")).contains(DATE_OF_BIRTH);
        assertThat(Headings.meaningOf("Shoe size")).isEmpty();
    }

    @Test
    void everyFieldHasAHeading() {
        for (var field : Field.values()) {
            assertThat(Headings.meaningOf(field.label()).equals(Optional.of(field)))
                    .as(field.label())
                    .isEqualTo(field.standsInAColumn());
        }
    }

    @Test
    void naughtyStringsStayAsTheyAreInEveryTextField() throws IOException {
        var file = Objects.requireNonNull(
                ListValuesTests.class.getResourceAsStream("/importing/naughty-strings/blns.json"));
        var strings = List.of(JsonMapper.shared().readValue(file.readAllBytes(), String[].class));
        var texts =
                Set.of(CARE_ID, GIVEN_NAME, FAMILY_NAME, SOCIAL_WORKER, TEAM, SCHOOL_NAME, CARER, PLACEMENT_ADDRESS);

        for (var string : strings) {
            for (var field : texts) {
                var given = given(field, string);
                if (string.isBlank()) {
                    assertThat(given).isEqualTo(new Given.Empty());
                } else if (given instanceof Given.Held held) {
                    assertThat(held.givenAs()).isEqualTo(string.strip());
                } else {
                    assertThat(given).isEqualTo(new Given.Value(string.strip()));
                }
            }
        }
        assertThat(strings).hasSize(515);
    }

    @Test
    void nothingAboutAChildIsPrinted() {
        var child = read("Given name,UPN,Date of birth", "Zebedee,B801200005001,31/02/2014");

        assertThat(child + " " + child.given(GIVEN_NAME) + child.given(DATE_OF_BIRTH))
                .doesNotContain("Zebedee", "31/02");
    }

    private static Given given(Field field, String text) {
        return read(field.label(), "\"" + text.replace("\"", "\"\"") + "\"").given(field);
    }

    private static ImportedChild read(String headings, String values) {
        var text = "Line key,Nothing else," + headings + "\nx,y," + values + "\n";
        var list = ListFile.read(
                text.getBytes(StandardCharsets.UTF_8),
                heading -> Headings.meaningOf(heading).isPresent());
        var mapping = Mapping.proposed(list.columns(), heading -> null);
        var children = ChildList.read(list, mapping, CODES, TODAY);
        return children.isEmpty() ? emptyChild(mapping) : children.getFirst();
    }

    private static ImportedChild emptyChild(Mapping mapping) {
        var fields = new java.util.EnumMap<Field, Given>(Field.class);
        mapping.columns().keySet().forEach(field -> fields.put(field, new Given.Empty()));
        return new ImportedChild(2, fields, List.of());
    }
}
