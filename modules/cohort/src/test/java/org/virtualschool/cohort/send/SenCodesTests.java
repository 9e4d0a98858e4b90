package org.virtualschool.cohort.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.cohort.send.SenCodes.SenCode;

class SenCodesTests {

    private final SenCodes codes = new SenCodes();

    /** S, A and P stand in census files to this day; councils say "statement of SEN". */
    @ParameterizedTest
    @CsvSource({
        "E,E",
        "s,E",
        "Statement,E",
        "statement of SEN,E",
        "EHCP,E",
        "K,K",
        "A,K",
        "P,K",
        "School Action Plus,K",
        "n,N",
        "EHCNA,EHCNA"
    })
    void aProvisionIsMeantByItsCodeAndByTheWordsBeforeIt(String said, String meant) {
        assertThat(codes.find(CodeList.PROVISION, said)).map(SenCode::code).contains(meant);
    }

    @Test
    void whatIsNoCodeMeansNothing() {
        assertThat(codes.find(CodeList.PROVISION, "")).isEmpty();
        assertThat(codes.find(CodeList.PROVISION, "SEMH")).isEmpty();
        assertThat(codes.find(CodeList.NEED, null)).isEmpty();
    }

    @Test
    void aNeedIsOfferedFromItsFirstDayOn() {
        assertThat(codes.inUse(CodeList.NEED, LocalDate.of(2014, 8, 31)))
                .extracting(SenCode::code)
                .contains("MLD")
                .doesNotContain("SEMH", "NSA");
        assertThat(codes.inUse(CodeList.NEED, LocalDate.of(2014, 9, 1)))
                .extracting(SenCode::code)
                .containsExactly(
                        "SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH",
                        "NSA");
    }
}
