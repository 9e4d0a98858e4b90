package org.virtualschool.directory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A14: the register's columns come and go and change places, in one encoding or the other, and digits stay text. */
class SchoolSourceTests {

    private static final SchoolSource.Reading READING =
            new SchoolSource.Reading(RecordedPostcodes.read(), Map.of("381", "Calderdale"));
    private static final String USUAL =
            "urn,name,open_date,town,postcode\n100001,St Thomas à Becket,01-09-2012,Halifax,HX1 1UJ\n";

    @Test
    void columnsMayStandInAnyOrderBesideOthers() {
        var other = "TelephoneNum,postcode,name,town,EstablishmentNumber,urn,open_date\n"
                + "01422000000,HX1 1UJ,St Thomas à Becket,Halifax,0099,100001,01-09-2012\n";

        assertThat(school(other.getBytes(StandardCharsets.UTF_8))).isEqualTo(usual());
    }

    @Test
    void columnsThatTellLessMayBeMissing() {
        var school = school("name,urn\nSt Thomas à Becket,100001\n".getBytes(StandardCharsets.UTF_8));

        assertThat(school).contains("100001", "St Thomas à Becket", "UNKNOWN");
        assertThatThrownBy(() -> school("name\nSt Thomas\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("urn");
    }

    @Test
    void windows1252IsNoticed() {
        assertThat(school(USUAL.getBytes(Charset.forName("windows-1252")))).isEqualTo(usual());
        assertThat(school(("\uFEFF" + USUAL).getBytes(StandardCharsets.UTF_8))).isEqualTo(usual());
    }

    @Test
    void leadingZerosStay() {
        var row = DataFile.rows("EstablishmentNumber,TelephoneNum\n0099,01422000000\n".getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();

        assertThat(row.getFields()).isEqualTo(List.of("0099", "01422000000"));
    }

    private static List<@Nullable String> usual() {
        return school(USUAL.getBytes(StandardCharsets.UTF_8));
    }

    private static List<@Nullable String> school(byte[] file) {
        return Arrays.asList(SchoolSource.school(DataFile.rows(file).findFirst().orElseThrow(), READING));
    }
}
