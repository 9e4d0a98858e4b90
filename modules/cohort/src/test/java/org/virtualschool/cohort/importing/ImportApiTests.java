package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.cohort.CohortTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list as a machine brings it in. */
@CohortTest
class ImportApiTests {

    private static final String ADDRESS = "/api/v1/calderdale/roll-imports";
    private static final String TWO = HEADINGS + child("A1", "Ada", "Moss") + child("A2", "Ben", "Oak");

    @Autowired
    private MockMvcTester client;

    @Autowired
    private Lists lists;

    private RequestPostProcessor machine;

    @BeforeEach
    void aMachineIsKnown() {
        lists.emptyTheRoll();
        machine = lists.machine("calderdale");
    }

    @Test
    void uploadsLooksAndConfirms() throws Exception {
        var uploaded = upload(TWO, null);
        assertThat(uploaded).hasStatus(201);
        var id = json(uploaded).get("id").asString();
        assertThat(json(uploaded).get("counts").get("new").asInt()).isEqualTo(2);

        var preview = client.perform(get(ADDRESS + "/" + id).with(machine));
        assertThat(preview).hasStatusOk().bodyText().contains("Ada").doesNotContain("HX1", "Fosterer");

        assertThat(confirm(id, "{}", null)).hasStatusOk().bodyText().contains("CONFIRMED");
        assertThat(lists.isKnown("calderdale", "A1")).isTrue();
        assertThat(confirm(id, "{}", null)).hasStatus(409);
    }

    @Test
    void refusesAConfirmationOfAnotherPreview() throws Exception {
        var uploaded = json(upload(TWO, null));
        var id = uploaded.get("id").asString();

        assertThat(confirm(id, "{\"print\": \"another\"}", null))
                .hasStatus(409)
                .bodyText()
                .contains("preview-changed", "Look at the new preview");

        assertThat(lists.isKnown("calderdale", "A1")).isFalse();
        var print = uploaded.get("print").asString();
        assertThat(confirm(id, "{\"print\": \"" + print + "\"}", null)).hasStatusOk();
    }

    @Test
    void takesAFormWithAFileToo() {
        var file = new MockMultipartFile("list", "weekly.csv", "text/csv", TWO.getBytes(StandardCharsets.UTF_8));

        var answer = client.perform(
                multipart(ADDRESS).file(file).param("kind", "CHANGES_ONLY").with(machine));

        assertThat(answer).hasStatus(201).bodyText().contains("CHANGES_ONLY");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndDoesNothing() throws Exception {
        var first = upload(TWO, "week-47");
        var again = upload(TWO, "week-47");
        assertThat(json(again)).isEqualTo(json(first));
        var id = json(first).get("id").asString();

        var confirmed = confirm(id, "{}", "week-47-confirm");
        var confirmedAgain = confirm(id, "{}", "week-47-confirm");

        assertThat(confirmed).hasStatusOk();
        assertThat(json(confirmedAgain)).isEqualTo(json(confirmed));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        upload(TWO, "week-48");

        assertThat(upload(TWO + child("A3", "Cy", "Elm"), "week-48"))
                .hasStatus(422)
                .bodyText()
                .contains("idempotency-key-reused");
    }

    @Test
    void anotherMachineMayUseTheSameKey() throws Exception {
        var first = upload(TWO, "week-49");
        machine = lists.machine("calderdale");

        assertThat(json(upload(TWO, "week-49")).get("id"))
                .isNotEqualTo(json(first).get("id"));
    }

    @Test
    void anUnreadableListIsAProblemWithWords() {
        assertThat(upload("Care ID,Name\nA1,\"Ada\n", null))
                .hasStatus(422)
                .bodyText()
                .contains("list-unreadable", "quotation mark")
                .doesNotContain("Ada");
    }

    @Test
    void manyMissingNeedTheirNumber() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var uploaded = upload(HEADINGS + child("A1", "Ada", "Moss"), null);
        var id = json(uploaded).get("id").asString();
        assertThat(json(uploaded).get("confirmWithNotNamed").asBoolean()).isTrue();

        assertThat(confirm(id, "{}", null)).hasStatus(422).bodyText().contains("many-missing");
        assertThat(confirm(id, "{\"notNamed\": 1}", null)).hasStatusOk();
    }

    @Test
    void aSenderThatLooksAtNoPreviewHasItsListTakenAtOnce() throws Exception {
        var taken = json(uploadAndConfirm(TWO, "night-1"));

        assertThat(taken.get("stage").asString()).isEqualTo("CONFIRMED");
        assertThat(taken.get("counts").get("new").asInt()).isEqualTo(2);
        assertThat(lists.isKnown("calderdale", "A1")).isTrue();
        assertThat(json(uploadAndConfirm(TWO, "night-1"))).isEqualTo(taken);
        var preview =
                client.perform(get(ADDRESS + "/" + taken.get("id").asString()).with(machine));
        assertThat(json(preview).get("children").size()).isZero();
        assertThat(confirm(taken.get("id").asString(), "{}", null)).hasStatus(409);
    }

    @Test
    void takenAtOnceIsWhatConfirmingWouldHaveTaken() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);
        var next = HEADINGS + child("A1", "Ada", "Moss-Field") + child("A2", "Ben", "Oak") + child("A3", "Cy", "Elm");

        var previewed = json(upload(next, null)).get("counts");
        var taken = json(uploadAndConfirm(next, null));

        assertThat(taken.get("counts")).isEqualTo(previewed);
        assertThat(lists.isKnown("calderdale", "A3")).isTrue();
        var unchanged = json(uploadAndConfirm(next, null)).get("counts");
        assertThat(unchanged.get("unchanged").asInt()).isEqualTo(3);
    }

    @Test
    void manyMissingWaitAsAPreviewForTheirNumber() throws Exception {
        lists.take("calderdale", TWO, ListKind.WHOLE_LIST);

        var waiting = json(uploadAndConfirm(HEADINGS + child("A1", "Ada", "Moss-Field"), null));

        assertThat(waiting.get("stage").asString()).isEqualTo("PREVIEW");
        assertThat(waiting.get("confirmWithNotNamed").asBoolean()).isTrue();
        var id = waiting.get("id").asString();
        var changed = client.perform(get(ADDRESS + "/" + id + "?show=changed").with(machine));
        assertThat(changed).hasStatusOk().bodyText().contains("Moss-Field");
        assertThat(confirm(id, "{\"notNamed\": 1}", null)).hasStatusOk();
    }

    @Test
    void aListWithoutCareIdsIsRefusedAtOnceToo() {
        assertThat(uploadAndConfirm("Name,School\nAda,Savile Park\n", null))
                .hasStatus(422)
                .bodyText()
                .contains("no-care-id", "Say which column holds the social care ID");
    }

    @Test
    void foreignUnknownAndMalformedAreTheSameNothing() throws Exception {
        var id = json(upload(TWO, null)).get("id").asString();
        var other = lists.machine("hillingdon");

        for (var address : java.util.List.of(id, UUID.randomUUID().toString(), "nonsense")) {
            var answer = client.perform(
                    get("/api/v1/hillingdon/roll-imports/" + address).with(other));
            assertThat(answer).hasStatus(404).bodyText().doesNotContain("import", "nonsense");
        }
    }

    private MvcTestResult upload(String text, @org.jspecify.annotations.Nullable String key) {
        return uploaded(ADDRESS, text, key);
    }

    private MvcTestResult uploadAndConfirm(String text, @org.jspecify.annotations.Nullable String key) {
        return uploaded(ADDRESS + "?confirm=true", text, key);
    }

    private MvcTestResult uploaded(String address, String text, @org.jspecify.annotations.Nullable String key) {
        var request = post(address)
                .contentType("text/csv")
                .content(text.getBytes(StandardCharsets.UTF_8))
                .with(machine);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return client.perform(request);
    }

    private MvcTestResult confirm(String id, String body, @org.jspecify.annotations.Nullable String key) {
        var request = post(ADDRESS + "/" + id + "/confirmation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(machine);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return client.perform(request);
    }

    private static JsonNode json(MvcTestResult answer) throws UnsupportedEncodingException {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
