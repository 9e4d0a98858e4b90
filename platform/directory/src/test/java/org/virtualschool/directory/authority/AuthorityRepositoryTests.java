package org.virtualschool.directory.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Desk;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.directory.Whereabouts.Existence;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class AuthorityRepositoryTests {

    private static final AuthorityCode CALDERDALE = new AuthorityCode("381");
    private static final AuthorityCode HILLINGDON = new AuthorityCode("312");
    private static final AuthorityCode SCILLY = new AuthorityCode("420");
    private static final AuthorityCode WIGHT = new AuthorityCode("921");
    private static final AuthorityCode CUMBRIA = new AuthorityCode("909");

    @Autowired
    private Authorities authorities;

    @Test
    void knowsAnAuthorityByItsCode() {
        assertThat(ask(() -> authorities.byCode(CALDERDALE)))
                .contains(new Authority(
                        CALDERDALE,
                        new GssCode("E08000033"),
                        "Calderdale",
                        "Yorkshire and The Humber",
                        "201819",
                        "202425",
                        true));
        assertThat(ask(() -> authorities.byCode(new AuthorityCode("000")))).isEmpty();
    }

    @Test
    void keepsAbolishedAuthoritiesApart() {
        assertThat(ask(() -> authorities.current())).hasSize(153).allMatch(Authority::current);
        assertThat(ask(() -> authorities.byCode(CUMBRIA))).hasValueSatisfying(cumbria -> {
            assertThat(cumbria.current()).isFalse();
            assertThat(cumbria.lastPeriod()).isEqualTo("202223");
        });
    }

    @Test
    void knowsWhoAdjoinsWhom() {
        assertThat(namesOfNeighbours(CALDERDALE))
                .containsExactlyInAnyOrder("Bradford", "Kirklees", "Lancashire", "Oldham", "Rochdale");
        assertThat(namesOfNeighbours(HILLINGDON))
                .containsExactlyInAnyOrder(
                        "Buckinghamshire", "Ealing", "Harrow", "Hertfordshire", "Hounslow", "Slough", "Surrey");
        assertThat(namesOfNeighbours(SCILLY)).isEmpty();
        assertThat(namesOfNeighbours(WIGHT)).isEmpty();
    }

    @Test
    void tellsAdjoiningFromAtADistanceByBordersNotMiles() {
        var bradford = new AuthorityCode("380");
        var leeds = new AuthorityCode("383");

        assertThat(distance(CALDERDALE, CALDERDALE)).isEqualTo(Distance.IN_AREA);
        assertThat(distance(CALDERDALE, bradford)).isEqualTo(Distance.OUT_OF_AREA);
        assertThat(distance(bradford, CALDERDALE)).isEqualTo(Distance.OUT_OF_AREA);
        assertThat(distance(CALDERDALE, leeds)).isEqualTo(Distance.AT_A_DISTANCE);
        assertThat(distance(CALDERDALE, HILLINGDON)).isEqualTo(Distance.AT_A_DISTANCE);
        assertThat(distance(WIGHT, new AuthorityCode("850"))).isEqualTo(Distance.AT_A_DISTANCE);
    }

    @Test
    void doesNotGuessADistanceWhereAnAuthorityIsAbolishedOrUnknown() {
        assertThat(distance(CALDERDALE, CUMBRIA)).isEqualTo(Distance.UNKNOWN);
        assertThat(distance(CUMBRIA, CUMBRIA)).isEqualTo(Distance.UNKNOWN);
        assertThat(distance(new AuthorityCode("000"), CALDERDALE)).isEqualTo(Distance.UNKNOWN);
    }

    @Test
    void knowsNeighboursInWalesAndScotland() {
        var herefordshire = new AuthorityCode("884");

        assertThat(distance(herefordshire, outsideEngland("W06000023"))).isEqualTo(Distance.OUT_OF_AREA);
        assertThat(distance(herefordshire, outsideEngland("W06000015"))).isEqualTo(Distance.AT_A_DISTANCE);
        assertThat(distance(new AuthorityCode("929"), outsideEngland("S12000026")))
                .isEqualTo(Distance.OUT_OF_AREA);
        assertThat(distance(CUMBRIA, outsideEngland("S12000026"))).isEqualTo(Distance.UNKNOWN);
        assertThat(distance(CALDERDALE, Whereabouts.unknown(Postcode.of("ZZ11AA"), Existence.NOT_RECORDED)))
                .isEqualTo(Distance.UNKNOWN);
    }

    @Test
    void hasFourDesksWhoseAddressesAreNotKnown() {
        assertThat(ask(() -> authorities.desks(CALDERDALE)))
                .extracting(Desk::kind)
                .containsExactly("placement-notifications", "virtual-school", "sen", "admissions");
        assertThat(ask(() -> authorities.desks(CALDERDALE)))
                .allMatch(desk -> desk.email().isEmpty());
        assertThat(ask(() -> authorities.desks(CUMBRIA))).isEmpty();
    }

    private java.util.List<String> namesOfNeighbours(AuthorityCode code) {
        return ask(() -> authorities.adjoining(code).stream()
                .map(neighbour -> authorities.byCode(neighbour).orElseThrow().name())
                .toList());
    }

    private Distance distance(AuthorityCode responsible, AuthorityCode area) {
        return ask(() -> authorities.distance(responsible, area));
    }

    private Distance distance(AuthorityCode responsible, Whereabouts place) {
        return ask(() -> authorities.distance(responsible, place));
    }

    private static Whereabouts outsideEngland(String code) {
        return new Whereabouts(
                Postcode.of("CF101EP"),
                Existence.SECTOR_RECORDED,
                Certainty.OUTSIDE_ENGLAND,
                Optional.empty(),
                Optional.of(new GssCode(code)));
    }

    private static <T> T ask(Supplier<T> question) {
        return Tenancy.asNobody(question);
    }
}
