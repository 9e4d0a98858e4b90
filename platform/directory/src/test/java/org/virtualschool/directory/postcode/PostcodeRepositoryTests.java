package org.virtualschool.directory.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Nation;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.Postcodes;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.directory.Whereabouts.Existence;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class PostcodeRepositoryTests {

    @Autowired
    private Postcodes postcodes;

    @ParameterizedTest
    @CsvSource({
        "HX1 1UJ, 381, EXACT",
        "OL14 5NR, 381, EXACT",
        "UB8 1UW, 312, PROBABLE",
        "BD1 1HY, 380, PROBABLE",
        "SL1 1AA, 871, EXACT",
        "UB8 1DH, 825, EXACT"
    })
    void liesInTheAuthorityThatTheSourceSays(String typed, String authority, Certainty certainty) {
        var found = locate(typed);

        assertThat(found.authority()).contains(new AuthorityCode(authority));
        assertThat(found.certainty()).isEqualTo(certainty);
        assertThat(found.nation()).contains(Nation.ENGLAND);
    }

    @ParameterizedTest
    @CsvSource({"EH1 1YZ, S12000036, SCOTLAND", "CF10 1EP, W06000015, WALES"})
    void outsideEnglandIsSaidWithTheNation(String typed, String code, Nation nation) {
        var found = locate(typed);

        assertThat(found.certainty()).isEqualTo(Certainty.OUTSIDE_ENGLAND);
        assertThat(found.authority()).isEmpty();
        assertThat(found.elsewhere()).contains(new GssCode(code));
        assertThat(found.nation()).contains(nation);
    }

    @Test
    void isOnlyProbableWhereItsSectorCrossesABorder() {
        assertThat(locate("UB8 1ZZ").certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(locate("UB8 1ZZ").existence()).isEqualTo(Existence.SECTOR_RECORDED);
        assertThat(locate("UB8 1DH").existence()).isEqualTo(Existence.RECORDED);
    }

    @Test
    void isUnknownWhereNothingIsRecorded() {
        assertThat(locate("MA1 1AA")).isEqualTo(Whereabouts.unknown(Postcode.of("MA11AA"), Existence.NOT_RECORDED));
        assertThat(locate("AB11 3AA").certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(locate("AB23 9AA").existence()).isEqualTo(Existence.RECORDED);
        assertThat(locate("AB23 9AA").certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void isNotLookedForWithoutTheShapeOfAPostcode() {
        assertThat(Tenancy.asNobody(() -> postcodes.locate("not known"))).isEmpty();
    }

    @Test
    void manyAreLocatedAtOnceAsOneByOne() {
        var asked = List.of(Postcode.of("HX11UJ"), Postcode.of("UB81DH"), Postcode.of("MA11AA"), Postcode.of("HX11UJ"));

        var found = Tenancy.asNobody(() -> postcodes.locate(asked));

        assertThat(found).hasSize(3);
        assertThat(asked).allSatisfy(postcode -> assertThat(found.get(postcode)).isEqualTo(locate(postcode.written())));
    }

    private Whereabouts locate(String typed) {
        Optional<Whereabouts> found = Tenancy.asNobody(() -> postcodes.locate(typed));
        return found.orElseThrow();
    }
}
