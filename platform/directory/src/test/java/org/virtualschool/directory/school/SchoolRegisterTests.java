package org.virtualschool.directory.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolMatch;
import org.virtualschool.directory.SchoolPage;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class SchoolRegisterTests {

    private static final AuthorityCode CALDERDALE = new AuthorityCode("381");
    private static final Urn BECKET_IN_WAKEFIELD = new Urn(138_950);
    private static final Urn BECKET_IN_SALISBURY = new Urn(149_557);

    @Autowired
    private Schools schools;

    @Test
    void knowsASchoolByItsNumber() {
        var becket = ask(() -> schools.byUrn(BECKET_IN_WAKEFIELD)).orElseThrow();

        assertThat(becket.town()).contains("Wakefield");
        assertThat(becket.postcode()).contains(Postcode.of("WF26EQ"));
        assertThat(becket.authority()).contains(new AuthorityCode("384"));
        assertThat(becket.certainty()).isEqualTo(Certainty.EXACT);
        assertThat(ask(() -> schools.byUrn(new Urn(999_998)))).isEmpty();
    }

    @Test
    void aSchoolWithoutAPostcodeHasNoAuthority() {
        var halcyon = ask(() -> schools.byUrn(new Urn(143_762))).orElseThrow();

        assertThat(halcyon.postcode()).isEmpty();
        assertThat(halcyon.authority()).isEmpty();
        assertThat(halcyon.certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "St Thomas a Becket",
                "ST. THOMAS \u0410 BECKET",
                "becket thomas",
                "saint thomas a becket",
                "St Thomas à Becket"
            })
    void searchFindsBothSchoolsSpeltWithACyrillicLetter(String words) {
        assertThat(urns(find(words))).contains(BECKET_IN_WAKEFIELD, BECKET_IN_SALISBURY);
    }

    @Test
    void searchGoesByTownPostcodeAndNumberToo() {
        assertThat(urns(find("becket wakefield"))).contains(BECKET_IN_WAKEFIELD).doesNotContain(BECKET_IN_SALISBURY);
        assertThat(urns(find("sp34rz"))).contains(BECKET_IN_SALISBURY);
        assertThat(urns(find("SP3 4RZ"))).contains(BECKET_IN_SALISBURY);
        assertThat(urns(find("149557"))).containsExactly(BECKET_IN_SALISBURY);
    }

    @Test
    void searchForgivesApostrophes() {
        assertThat(find("St Anne's Church of England").total())
                .isEqualTo(find("st annes church of england").total())
                .isPositive();
    }

    @Test
    void theNameItselfComesFirst() {
        assertThat(find("Ferney Lee Primary School").schools().getFirst().name())
                .isEqualTo("Ferney Lee Primary School");
    }

    @Test
    void searchStaysWithinAnAuthority() {
        var found = ask(() -> schools.search("", CALDERDALE, 1));

        assertThat(found.total()).isEqualTo(100);
        assertThat(found.pages()).isEqualTo(4);
        assertThat(found.schools())
                .hasSize(SchoolPage.SIZE)
                .allMatch(school -> school.authority().equals(Optional.of(CALDERDALE)));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var all = List.of(1, 2, 3, 4).stream()
                .flatMap(page -> ask(() -> schools.search("", CALDERDALE, page)).schools().stream())
                .toList();

        assertThat(all).hasSize(100).doesNotHaveDuplicates();
        assertThat(ask(() -> schools.search("", CALDERDALE, 5)).schools()).isEmpty();
        assertThat(ask(() -> schools.search("", CALDERDALE, 0)).page()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz qqqq", "100%", "_____ x_x", "' or 1=1 --", "\\"})
    void searchTakesWhateverIsTypedForWords(String words) {
        assertThat(find(words).total()).isNotNegative();
    }

    @Test
    void matchesTheNumber() {
        assertThat(match("149557"))
                .isInstanceOfSatisfying(
                        SchoolMatch.One.class,
                        one -> assertThat(one.school().urn()).isEqualTo(BECKET_IN_SALISBURY));
        assertThat(match("100001")).isInstanceOf(SchoolMatch.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"888888", "999999", "", "  ", "The Invented Academy of Nowhere"})
    void matchesNoSchoolForWhatNamesNone(String text) {
        assertThat(match(text)).isInstanceOf(SchoolMatch.None.class);
    }

    @Test
    void matchesANameWhoseLettersOnlyLookAlike() {
        assertThat(match("St Thomas a Becket Church of England Aided Primary School"))
                .isInstanceOfSatisfying(
                        SchoolMatch.One.class,
                        one -> assertThat(one.school().urn()).isEqualTo(BECKET_IN_SALISBURY));
    }

    @Test
    void matchesTheOnlySchoolOfThatName() {
        assertThat(match("ferney lee primary school")).isInstanceOf(SchoolMatch.One.class);
    }

    @Test
    void leavesNamesakesToAPersonUnlessOneIsWhereItShouldBe() {
        var name = "St Joseph's Catholic Primary School";

        assertThat(match(name))
                .isInstanceOfSatisfying(
                        SchoolMatch.Several.class,
                        several -> assertThat(several.candidates()).hasSize(Schools.MOST_CANDIDATES));
        assertThat(ask(() -> schools.match(name, Optional.of(new AuthorityCode("821")))))
                .isInstanceOfSatisfying(
                        SchoolMatch.One.class,
                        one -> assertThat(one.school().town()).contains("Luton"));
        assertThat(ask(() -> schools.match(name, Optional.of(new AuthorityCode("420")))))
                .isInstanceOf(SchoolMatch.Several.class);
    }

    @Test
    void offersTheSchoolsWhoseNamesHoldTheWords() {
        assertThat(match("St Thomas a Becket"))
                .isInstanceOfSatisfying(
                        SchoolMatch.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(School::urn)
                                .contains(BECKET_IN_WAKEFIELD, BECKET_IN_SALISBURY));
    }

    private SchoolMatch match(String text) {
        return ask(() -> schools.match(text, Optional.empty()));
    }

    private SchoolPage find(String words) {
        return ask(() -> schools.search(words, 1));
    }

    private static List<Urn> urns(SchoolPage page) {
        return page.schools().stream().map(School::urn).toList();
    }

    private static <T> T ask(Supplier<T> question) {
        return Tenancy.asNobody(question);
    }
}
