package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.reading.Parcel;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** The looked-after return on its way into the roll: it enriches who is known, and adds whom nobody has named yet. */
@CohortTest
class TakingANationalReturnTests {

    private static final String CALDERDALE = "calderdale";
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester browser;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void thePublishedReturnIsTakenAndASecondTimeChangesNothing() {
        var files = Parcel.pack(Stream.of("header.csv", "episodes.csv", "uasc.csv")
                .map(name -> new Parcel.Named(name, sample(name)))
                .toList());

        var first = take(files, WHOLE_LIST);
        var second = take(files, WHOLE_LIST);

        assertThat(first.added() + first.adopted() + first.died()).isEqualTo(2123);
        assertThat(first.heldBack()).isZero();
        assertThat(second.added() + second.changed() + second.ceased() + second.notNamed())
                .isZero();
        // 103 of the 132 children of the table have episodes; one was adopted since.
        assertThat(lists.count("select count(distinct child_id) from cohort.unaccompanied where superseded_at is null"))
                .isEqualTo(102);
    }

    @Test
    void whoIsUnaccompaniedIsOneTillTheDayThatTheReturnGives() {
        var episodes = "B7,01/02/2026,S,C2,N1,U6,PR1,,,,HX1 1UJ,HX1 1UJ,1234567\n";
        var files = Parcel.pack(List.of(
                new Parcel.Named("header.csv", bytes(HEADER + "B7,1,23/11/2014,WBRI,,,\n")),
                new Parcel.Named("episodes.csv", bytes(EPISODES + episodes)),
                new Parcel.Named("uasc.csv", bytes("CHILD,SEX,DOB,DUC\nB7,1,23/11/2014,23/11/2032\n"))));
        var xml = bytes("<EXPSSDA903><CHILD><HEADER><CHILDID>B7</CHILDID><UASC>1</UASC><DUC>01/06/2027</DUC></HEADER>"
                + "<EPISODE><DECOM>01/02/2026</DECOM><RNE>S</RNE><LS>C2</LS></EPISODE></CHILD></EXPSSDA903>");
        take(set("B7,1,23/11/2014,WBRI,,,\n", episodes), CHANGES_ONLY);
        assertThat(unaccompanied("true")).isZero();

        assertThat(take(files, CHANGES_ONLY).changed()).isOne();
        assertThat(unaccompanied("starts_on = '2026-02-01' and ends_on = '2032-11-23'"))
                .isOne();
        assertThat(take(files, CHANGES_ONLY).changed()).isZero();
        assertThat(take(xml, CHANGES_ONLY).changed()).isOne();

        assertThat(unaccompanied("ends_on = '2027-06-01'")).isOne();
        assertThat(unaccompanied("true")).isOne();
    }

    private int unaccompanied(String which) {
        return lists.count("select count(*) from cohort.unaccompanied where superseded_at is null and " + which);
    }

    @Test
    void theSameChildrenAsXmlAreTheSameRoll() {
        var files = Parcel.pack(Stream.of("header.csv", "episodes.csv")
                .map(name -> new Parcel.Named(name, sample(name)))
                .toList());
        var xml = ReturnAsXml.of(sample("header.csv"), sample("episodes.csv"));

        var first = take(xml, WHOLE_LIST);
        var second = take(files, WHOLE_LIST);
        var third = take(Parcel.packed(List.of(new Parcel.Named("return.xml", xml))), WHOLE_LIST);

        assertThat(first.added() + first.adopted() + first.died()).isEqualTo(2123);
        assertThat(List.of(second, third))
                .allSatisfy(again -> assertThat(again.added() + again.changed() + again.ceased() + again.notNamed())
                        .isZero());
    }

    /** Acceptance case A6: 1 and 2 until 2024, M, F and U from 2025. */
    @Test
    void theSexCodesOfBothYearsAreTheSameChildren() {
        var episode = "B7,01/02/2026,S,C2,N1,U6,PR1,,,,HX1 1UJ,HX1 1UJ,1234567\n";
        take(set("B7,1,23/11/2014,WBRI,,,\n", episode), CHANGES_ONLY);

        var again = take(set("B7,M,23/11/2014,WBRI,,,\n", episode), CHANGES_ONLY);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(take(set("B7,2,23/11/2014,WBRI,,,\n", episode), CHANGES_ONLY).changed())
                .isEqualTo(1);
    }

    @Test
    void aKnownChildKeepsNameAndSchoolAndHasWhatTheReturnSays() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss").replace(",6,Jo", "Moss Lane,6,Jo"), WHOLE_LIST);
        var before = lists.known(CALDERDALE, "A1").facts();

        take(
                set("A1,2,23/11/2014,WBRI,,,\n", "A1,01/02/2026,S,E1,N1,U1,PR1,,,,HX1 1UJ,HX1 1UJ,1234567\n"),
                CHANGES_ONLY);

        var facts = lists.known(CALDERDALE, "A1").facts();
        assertThat(facts.identity()).isEqualTo(before.identity());
        assertThat(facts.school()).isEqualTo(before.school());
        assertThat(facts.allocation()).isEqualTo(before.allocation());
        assertThat(facts.care().legalStatus()).isEqualTo("E1");
        assertThat(facts.care().from()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void anUnknownIdMakesAChildWithoutANameWhomListsCallByTheReference() {
        take(
                set("B7,1,23/11/2014,WBRI,,,\n", "B7,01/02/2026,S,C2,N1,U6,PR1,,,,HX1 1UJ,HX1 1UJ,1234567\n"),
                CHANGES_ONLY);

        var known = lists.known(CALDERDALE, "B7");
        assertThat(known.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(known.facts().identity().familyName()).isEmpty();
        assertThat(known.facts().school()).isNull();
    }

    @Test
    void theFilesOfAReturnAreChosenTogetherAndItsChildIsFoundOnTheRollByReference() throws Exception {
        var sam = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());
        var header = HEADER + "B7,1,23/11/2014,WBRI,,,\n";
        var episodes = EPISODES + "B7,01/02/2026,S,C2,N1,U6,PR1,,,,HX1 1UJ,HX1 1UJ,1234567\n";

        var uploaded = browser.perform(multipart("/calderdale/imports")
                .file(new MockMultipartFile("list", "C:\\903\\episodes.csv", "text/csv", bytes(episodes)))
                .file(new MockMultipartFile("list", "header.csv", "text/csv", bytes(header)))
                .with(sam)
                .with(csrf()));
        var columns = Objects.requireNonNull(uploaded.getResponse().getRedirectedUrl());
        var shown = browser.get().uri(columns).with(sam).exchange();

        assertThat(shown.getResponse().getContentAsString())
                .contains("episodes.csv, header.csv", "Looked-after return (SSDA903): 1 episode of 1 child")
                .doesNotContain("HX1 1UJ", "903\\");
        take(set("B7,1,23/11/2014,WBRI,,,\n", "B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\n"), CHANGES_ONLY);
        assertThat(browser.get()
                        .uri("/calderdale/children")
                        .with(sam)
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .contains("Name not known (B7)");
    }

    @Test
    void ofTwoEpisodesOpenAtOnceTheLaterStandsAndBothVersionsWait() {
        var list = set(
                "B7,1,23/11/2014,WBRI,,,\n",
                "B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\nB7,01/03/2026,P,E1,N1,U1,PR1,,,,,HX1 1UJ,1\n");

        take(list, CHANGES_ONLY);
        take(list, CHANGES_ONLY);

        var known = lists.known(CALDERDALE, "B7");
        assertThat(known.facts().care().legalStatus()).isEqualTo("E1");
        assertThat(lists.openVersions(CALDERDALE, "B7"))
                .containsExactlyInAnyOrder("LEGAL_STATUS C2 or E1", "PLACEMENT U6 or U1");
        lists.awaitOpenWork("cohort.two-versions", 1);
    }

    @Test
    void whatIsPutRightInTheCareSystemIsAskedNoMore() {
        var header = "B7,1,23/11/2014,WBRI,,,\n";
        take(
                set(header, "B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\nB7,01/03/2026,P,E1,N1,U6,PR1,,,,,HX1 1UJ,1\n"),
                CHANGES_ONLY);

        take(
                set(
                        header,
                        "B7,01/02/2026,S,C2,N1,U6,PR1,01/03/2026,X1,,,HX1 1UJ,1\nB7,01/03/2026,P,E1,N1,U6,PR1,,,,,HX1 1UJ,1\n"),
                CHANGES_ONLY);

        assertThat(lists.openVersions(CALDERDALE, "B7")).isEmpty();
    }

    @Test
    void aChildWhoIsLookedAfterDoesNotLeaveCareBecauseAnEpisodeIsMissing() {
        var header = "B7,1,23/11/2014,WBRI,,,\n";
        take(set(header, "B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\n"), CHANGES_ONLY);

        take(set(header, "B7,01/02/2026,S,C2,N1,U6,PR1,01/05/2026,X1,,,HX1 1UJ,1\n"), CHANGES_ONLY);

        assertThat(lists.known(CALDERDALE, "B7").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(lists.openVersions(CALDERDALE, "B7")).contains("IN_CARE null or null");
    }

    @Test
    void anOldReturnChangesNothingOfTheTimeInCareThatCameAfterIt() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), WHOLE_LIST);
        var before = lists.known(CALDERDALE, "A1");

        take(
                set("A1,2,23/11/2014,WBRI,,,\n", "A1,01/02/2020,S,V2,N1,U1,PR1,01/05/2021,E4A,,,HX1 1UJ,1234567\n"),
                CHANGES_ONLY);

        var after = lists.known(CALDERDALE, "A1");
        assertThat(after.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.version().number()).isEqualTo(before.version().number() + 1);
    }

    @Test
    void thePreviewSaysHowMuchOfThePastIsAdded() {
        var id = lists.upload(
                CALDERDALE,
                set(
                        "B7,1,23/11/2014,WBRI,,,\n",
                        "B7,01/02/2020,S,V2,N1,U1,PR1,01/05/2021,E4A,,,HX1 1UJ,1\nB7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\n"));
        lists.compare(CALDERDALE, id, lists.find(CALDERDALE, id).mapping(), CHANGES_ONLY);

        assertThat(lists.rows(CALDERDALE, id, Standing.NEW))
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .contains(new FieldChange(Field.CARE_HISTORY, null, "4 earlier episodes")));
    }

    @Test
    void severalOtherFilesAtOnceAreRefused() {
        var list = (HEADINGS + child("A1", "Ada", "Moss")).getBytes(StandardCharsets.UTF_8);
        var both = Parcel.pack(List.of(new Parcel.Named("a.csv", list), new Parcel.Named("b.csv", list)));

        assertThatThrownBy(() -> lists.upload(CALDERDALE, both))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("Several files together");
    }

    @Test
    void aDamagedFileAmongSeveralIsNamed() {
        var episodes =
                new Parcel.Named("episodes.csv", bytes(EPISODES + "B7,01/02/2026,S,C2,N1,U6,PR1,,,,,HX1 1UJ,1\n"));
        var header = new Parcel.Named("header.csv", bytes(HEADER + "B7,1,23/11/2014,WBRI,,,,,more\n"));

        assertThatThrownBy(() -> lists.upload(CALDERDALE, Parcel.pack(List.of(episodes, header))))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("header.csv: Line 2 has more values");
    }

    private Counts take(byte[] content, ListKind kind) {
        var id = lists.upload(CALDERDALE, content);
        lists.compare(CALDERDALE, id, lists.find(CALDERDALE, id).mapping(), kind);
        return lists.confirm(CALDERDALE, id);
    }

    /** The episodes first: the order does not matter. */
    private static byte[] set(String header, String episodes) {
        return Parcel.pack(List.of(
                new Parcel.Named("e.csv", (EPISODES + episodes).getBytes(StandardCharsets.UTF_8)),
                new Parcel.Named("h.csv", (HEADER + header).getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sample(String name) {
        try (var in = TakingANationalReturnTests.class.getResourceAsStream("/importing/ssda903-fake/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
