package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.ListKind.WHOLE_LIST;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.importing.reading.Unreadable;

/** The daily data about children on its way into the roll: it changes only what it carries (acceptance case A10). */
@CohortTest
class TakingADailyFeedTests {

    private static final String CALDERDALE = "calderdale";
    private static final String WHOLE = payload(
            "\"unique_pupil_number\": \"A950000178301\", \"first_name\": \"Ada\", \"surname\": \"Moss\","
                    + " \"date_of_birth\": \"2014-11-23\", \"sex\": \"F\"",
            "\"P1\", \"start_date\": \"2026-03-02\", \"start_reason\": \"S\", \"placement_type\": \"U1\", \"postcode\": \"HX1 1UJ\"");

    @Autowired
    private Lists lists;

    @Autowired
    private MockMvcTester client;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void aChildComesOntoTheRollByIt() {
        var counts = take(WHOLE);

        var known = lists.known(CALDERDALE, "A1");
        assertThat(counts.added()).isEqualTo(1);
        assertThat(known.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(known.facts().care().from()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(Objects.requireNonNull(known.facts().placement()).where().type())
                .isEqualTo("U1");
        assertThat(take(WHOLE).unchanged()).isEqualTo(1);
    }

    @Test
    void aPayloadWithOnlyAPlacementChangesOnlyThePlacement() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss").replace(",6,Jo", "Moss Lane,6,Jo"), WHOLE_LIST);
        take(WHOLE);
        var before = lists.known(CALDERDALE, "A1").facts();
        var placements = placementsOnRecord();

        take(placements("\"P1\", \"end_date\": \"2026-11-02\", \"end_reason\": \"X1\"},"
                + " {\"child_looked_after_placement_id\": \"P2\", \"start_date\": \"2026-11-02\", \"start_reason\": \"P\","
                + " \"placement_type\": \"U4\", \"postcode\": \"BD1 1HY\""));

        var after = lists.known(CALDERDALE, "A1").facts();
        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(after.care()).isEqualTo(before.care());
        assertThat(after.school()).isEqualTo(before.school());
        assertThat(after.allocation()).isEqualTo(before.allocation());
        var placement = Objects.requireNonNull(after.placement());
        assertThat(placement.start()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(placement.where().type()).isEqualTo("U4");
        assertThat(placement.where().details().postcode()).isEqualTo("BD1 1HY");
        assertThat(placementsOnRecord()).isEqualTo(placements + 1);
    }

    @Test
    void aPayloadWithOnlyTheEndOfAPlacementClosesItAndTheChildStaysLookedAfter() {
        take(WHOLE);

        take(placements("\"P1\", \"end_date\": \"2026-11-02\", \"end_reason\": \"X1\""));

        var known = lists.known(CALDERDALE, "A1");
        assertThat(known.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(known.facts().placement()).isNull();
        assertThat(placementsOnRecord()).isEqualTo(1);
    }

    @Test
    void aPayloadWithOnlyTheEndOfCareEndsIt() {
        take(WHOLE);

        take(placements("\"P1\", \"end_date\": \"2026-11-02\", \"end_reason\": \"E4A\""));

        var known = lists.known(CALDERDALE, "A1");
        assertThat(known.status()).isEqualTo(ChildStatus.CEASED);
        assertThat(known.facts().care().to()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(known.facts().care().reasonCeased()).isEqualTo("E4A");
    }

    @Test
    void aDeletedPlacementIsClosedWithItsHistoryKept() {
        take(WHOLE);

        take(placements("\"P1\", \"purge\": true"));

        var known = lists.known(CALDERDALE, "A1");
        assertThat(known.status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        assertThat(known.facts().placement()).isNull();
        assertThat(placementsOnRecord()).isEqualTo(1);
    }

    @Test
    void aDeletedChildIsAskedAboutAndStays() {
        take(WHOLE);

        var counts = take("[{\"la_child_id\": \"A1\", \"purge\": true}]");

        assertThat(counts.deleted()).isEqualTo(1);
        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.LOOKED_AFTER);
        lists.awaitOpenWork("cohort.deleted-there", 1);

        take(WHOLE);
        lists.awaitOpenWork("cohort.deleted-there", 0);
    }

    @Test
    void aChildWhoIsNotLookedAfterIsNotKeptAnywhere() {
        var id = lists.preview(
                CALDERDALE, "[{\"la_child_id\": \"N1\", \"child_details\": {\"surname\": \"Reed\"}}]", WHOLE_LIST);

        var list = lists.find(CALDERDALE, id);
        assertThat(list.counts().lines()).isZero();
        assertThat(list.kind()).contains(CHANGES_ONLY);
        assertThat(list.notes()).anyMatch(note -> note.contains("nothing of them was kept"));
    }

    @Test
    void shortBreaksStayWhatTheyAre() {
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss").replace("C2", "V4"), WHOLE_LIST);

        take(WHOLE);

        assertThat(lists.known(CALDERDALE, "A1").status()).isEqualTo(ChildStatus.SHORT_BREAKS);
    }

    @Test
    void anotherCouncilsDataIsRefused() {
        assertThatThrownBy(() -> lists.upload(
                        CALDERDALE,
                        ("{\"la_code\": 312, \"Children\": " + WHOLE + "}").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("312")
                .hasMessageContaining("381");
    }

    @Test
    void aMachineSendsItAndTheFormTakesItToo() throws Exception {
        var machine = lists.machine(CALDERDALE);
        var sam = lists.signedIn(CALDERDALE, Roles.COORDINATOR, new Scope.Everyone());

        var sent = client.perform(post("/api/v1/calderdale/roll-imports")
                .contentType("application/json")
                .content(WHOLE)
                .with(machine));
        var uploaded = client.perform(multipart("/calderdale/imports")
                .file(new MockMultipartFile(
                        "list", "day.json", "application/json", WHOLE.getBytes(StandardCharsets.UTF_8)))
                .with(sam)
                .with(csrf()));
        var columns = Objects.requireNonNull(uploaded.getResponse().getRedirectedUrl());

        assertThat(sent).hasStatus(201).bodyText().contains("CHANGES_ONLY", "\"new\":1");
        assertThat(client.perform(get(columns).with(sam)))
                .bodyText()
                .contains("carries only what has changed", "1 child of this roll")
                .doesNotContain("HX1 1UJ", "Whom does the list name?");
        assertThat(client.perform(post(columns)
                        .param("column-1", "care-id")
                        .param("column-2", "given-name")
                        .with(sam)
                        .with(csrf())))
                .hasStatus3xxRedirection();
    }

    private Counts take(String payload) {
        return lists.take(CALDERDALE, payload, CHANGES_ONLY);
    }

    private int placementsOnRecord() {
        return lists.count("select count(*) from cohort.care_placement where superseded_at is null");
    }

    private static String payload(String details, String placement) {
        return "[{\"la_child_id\": \"A1\", \"child_details\": {" + details + "}, " + episodes(placement) + "}]";
    }

    private static String placements(String some) {
        return "[{\"la_child_id\": \"A1\", " + episodes(some) + "}]";
    }

    private static String episodes(String placement) {
        return "\"social_care_episodes\": [{\"social_care_episode_id\": \"E1\", \"child_looked_after_placements\":"
                + " [{\"child_looked_after_placement_id\": " + placement + "}]}]";
    }
}
