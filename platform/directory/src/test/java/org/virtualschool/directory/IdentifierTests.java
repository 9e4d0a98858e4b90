package org.virtualschool.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @Test
    void aSchoolsNumberIsReadWithSpacesAround() {
        assertThat(Urn.parse(" 107576 ")).contains(new Urn(107_576));
    }

    @ParameterizedTest
    @ValueSource(strings = {"888888", "999999", "12345", "012345", "1234567", "10757A", "", "١٠٧٥٧٦"})
    void whatIsNoSchoolsNumberIsNotRead(String text) {
        assertThat(Urn.parse(text)).isEmpty();
    }

    @Test
    void anAuthoritysCodeKeepsItsThreeDigits() {
        assertThat(AuthorityCode.parse("381")).contains(new AuthorityCode("381"));
        assertThat(AuthorityCode.parse("38")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AuthorityCode("E08000033"));
    }

    @Test
    void anOnsCodeNamesItsNation() {
        assertThat(new GssCode("W06000015").nation()).isEqualTo(Nation.WALES);
        assertThat(new GssCode("S12000036").nation()).isEqualTo(Nation.SCOTLAND);
        assertThat(new GssCode("N09000003").nation()).isEqualTo(Nation.NORTHERN_IRELAND);
        assertThat(new GssCode("E08000033").nation()).isEqualTo(Nation.ENGLAND);
    }

    @Test
    void aSettingsIdentifierIsReadOnlyWhole() {
        var id = LocalSettingId.next();

        assertThat(LocalSettingId.parse(id.toString())).contains(id);
        assertThat(LocalSettingId.parse("1-2-3-4-5")).isEmpty();
        assertThat(LocalSettingId.parse("nonsense")).isEmpty();
    }
}
