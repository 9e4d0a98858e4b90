package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.importing.list.ChildList;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.Mapping;
import org.virtualschool.cohort.importing.list.Remark;
import org.virtualschool.cohort.importing.nationalreturn.NationalReturn;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;

/** Acceptance case A7 with the published lists: a code of other years is taken, with a note that names the years. */
class CodesOfOtherYearsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ReturnCodes codes = new ReturnCodes(new CareCodes());

    @ParameterizedTest
    @CsvSource({"H5,up to 2024", "P2,up to 2024"})
    void ofAChildInCareTheCodeIsOneOfTodaysYear(String code, String years) {
        var child = weekly(code, "", "");

        assertThat(child.given(Field.PLACEMENT_TYPE)).isEqualTo(new Given.Value(code));
        assertThat(words(child))
                .containsExactly("The national list has this code for other years (" + years
                        + "), not for the year to 31 March 2027. It was taken; check it.");
    }

    @ParameterizedTest
    @CsvSource({"K3", "Z11", "U6"})
    void aCodeOfThisYearNeedsNoNote(String code) {
        assertThat(words(weekly(code, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"K3,from 2025", "Z11,from 2026"})
    void ofAChildWhoLeftTheCodeIsOneOfTheYearOfThatDay(String code, String years) {
        assertThat(words(weekly(code, "31/03/2024", "E8")))
                .singleElement()
                .asString()
                .contains("(" + years + ")", "31 March 2024");
    }

    /** On 1 April 2024 the year to 31 March was over, and the last day in care was in it. */
    @ParameterizedTest
    @CsvSource({"01/04/2024,0", "02/04/2024,1"})
    void whatCountedOnTheLastDayInCareNeedsNoNote(String ended, int notes) {
        assertThat(words(weekly("H5", ended, "E8"))).hasSize(notes);
    }

    @ParameterizedTest
    @CsvSource({"E43,01/03/2018,0", "E43,01/05/2018,1", "E47,01/03/2018,1", "E47,01/05/2018,0"})
    void whyAChildLeftIsACodeOfTheYearInWhichItDid(String reason, String ended, int notes) {
        var child = weekly("U6", ended, reason);

        assertThat(child.value(Field.REASON_CEASED)).contains(reason);
        assertThat(words(child)).hasSize(notes);
    }

    @Test
    void aNoteOnThePastNamesTheYearsToo() {
        var child = ofAReturn(
                "7,01/02/2023,S,C2,N1,K3,PR1,01/05/2023,X1,,,,", "7,01/05/2023,P,C2,N1,U6,PR1,01/06/2024,E8,,,,");

        assertThat(words(child)).singleElement().asString().contains("other years (from 2025)", "not of its own");
    }

    private static List<String> words(ImportedChild child) {
        return child.remarks().stream()
                .map(Remark::words)
                .filter(words -> words.contains("national list"))
                .toList();
    }

    private ImportedChild weekly(String placement, String until, String reason) {
        return read(list("Care ID,Given name,Looked after from,Looked after to,Reason ceased,Placement type\n"
                + "A1,Ada,01/05/2016," + until + "," + reason + "," + placement + "\n"));
    }

    private ImportedChild ofAReturn(String... episodes) {
        var text = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                + List.of(episodes).stream().map(line -> line + "\n").collect(Collectors.joining());
        return read(NationalReturn.read(java.util.Map.of("episodes.csv", list(text)))
                .orElseThrow());
    }

    private ImportedChild read(GivenList list) {
        return ChildList.read(list, Mapping.proposed(list.columns(), heading -> null), codes, TODAY)
                .getFirst();
    }

    private static GivenList list(String text) {
        return ListFile.read(
                text.getBytes(StandardCharsets.UTF_8),
                heading -> Headings.meaningOf(heading).isPresent());
    }
}
