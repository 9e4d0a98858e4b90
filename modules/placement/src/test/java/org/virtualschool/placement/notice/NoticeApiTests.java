package org.virtualschool.placement.notice;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same notice, from one case system to the other. */
@PlacementTest
class NoticeApiTests {

    private static final String NOTICES = "/api/v1/calderdale/notices";
    private static final String INBOX = "/api/v1/hillingdon/inbox/notices";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private JsonMapper json;

    private RequestPostProcessor calderdale;
    private RequestPostProcessor hillingdon;

    @BeforeEach
    void twoCaseSystems() {
        calderdale = councils.machine("calderdale");
        hillingdon = councils.machine("hillingdon");
    }

    @Test
    void goesAcrossAndComesBackAcknowledged() throws Exception {
        var child = child();
        var sent = send(calderdale, "send-" + child, body(child));
        assertThat(sent).hasStatus(201);
        var notice = tree(sent);
        assertThat(sent.getResponse().getHeader("Location"))
                .isEqualTo(NOTICES + "/" + notice.get("id").asString());

        await().atMost(10, SECONDS).until(() -> arrival(child) != null);
        var arrived = Objects.requireNonNull(arrival(child));
        var acknowledgement = post(INBOX + "/" + arrived.get("id").asString() + "/acknowledgement");
        assertThat(answer(
                        hillingdon,
                        acknowledgement,
                        "ack-" + child,
                        "{\"as\":\"Hillingdon case system\",\"message\":\"Lou helps\"}"))
                .hasStatusOk();

        assertThat(arrived.get("content").get("child").get("givenName").asString())
                .isEqualTo("Zoë");
        assertThat(arrived.get("subject").asString()).isNotEqualTo(child.toString());
        await().atMost(10, SECONDS).until(() -> state(notice).equals("ACKNOWLEDGED"));
    }

    @Test
    void isSentOnceForOneKeyAndRefusedForAnotherRequestUnderIt() throws Exception {
        var child = child();
        var key = UUID.randomUUID().toString();

        var first = send(calderdale, key, body(child));
        var again = send(calderdale, key, body(child));
        var other = send(calderdale, key, body(child).replace("NOT_KNOWN", "SUPPORT"));

        assertThat(tree(again).get("id")).isEqualTo(tree(first).get("id"));
        assertThat(other).hasStatus(422).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(tree(other).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(send(councils.machine("calderdale"), key, body(child))).hasStatus(201);
    }

    /** The same words about another notice are another request. */
    @Test
    void isNotAcknowledgedUnderTheKeyOfAnother() throws Exception {
        var key = UUID.randomUUID().toString();
        var words = "{\"as\":\"Hillingdon case system\"}";
        var acknowledged = post(INBOX + "/" + arrived() + "/acknowledgement");
        var other = post(INBOX + "/" + arrived() + "/acknowledgement");

        assertThat(answer(hillingdon, acknowledged, key, words)).hasStatusOk();

        assertThat(answer(hillingdon, other, key, words)).hasStatus(422);
    }

    @Test
    void needsAKey() {
        var request = post(NOTICES)
                .with(calderdale)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(child()));

        assertThat(mvc.perform(request)).hasStatus(400);
    }

    @Test
    void saysWhyItWasRefused() throws Exception {
        var refused =
                send(calderdale, UUID.randomUUID().toString(), "{\"child\":\"" + child() + "\",\"recipient\":\"383\"}");

        assertThat(refused).hasStatus(422);
        assertThat(tree(refused).get("detail").asString())
                .contains(
                        "Type the name of the authority",
                        "Choose what happens to the child’s school",
                        "special educational needs");
    }

    @Test
    void tellsNothingOfOtherAuthoritiesOrOfWhatIsNoIdentifier() throws Exception {
        var theirs = tree(send(calderdale, UUID.randomUUID().toString(), body(child())))
                .get("id")
                .asString();
        var nothing = text(mvc.perform(
                get("/api/v1/hillingdon/notices/" + UUID.randomUUID()).with(hillingdon)));

        for (var address : new String[] {
            "/api/v1/hillingdon/notices/" + theirs, "/api/v1/hillingdon/notices/x", INBOX + "/" + theirs, INBOX + "/x"
        }) {
            var answer = mvc.perform(get(address).with(hillingdon));
            assertThat(answer).hasStatus(404);
            assertThat(text(answer)).isEqualTo(nothing);
        }
        assertThat(send(
                        calderdale,
                        UUID.randomUUID().toString(),
                        "{\"child\":\"x\",\"schoolPlan\":\"STAYS\",\"sen\":\"NONE\"}"))
                .hasStatus(404);
        assertThat(send(calderdale, UUID.randomUUID().toString(), body(ChildId.next())))
                .hasStatus(404);
        assertThat(mvc.perform(get(NOTICES + "/" + theirs).with(hillingdon))).hasStatus(404);
    }

    @Test
    void isAskedAboutAndAnsweredOnceUnderEachKey() throws Exception {
        var child = child();
        var sent = tree(send(calderdale, "ask-" + child, body(child))).get("id").asString();
        var there = await().atMost(10, SECONDS).until(() -> arrival(child), Objects::nonNull);
        var inbox = INBOX + "/" + Objects.requireNonNull(there).get("id").asString() + "/messages";
        var question = "{\"as\":\"Case system\",\"words\":\"Which school?\"}";

        assertThat(answer(hillingdon, post(inbox), "q-" + child, question)).hasStatus(200);
        assertThat(answer(hillingdon, post(inbox), "q-" + child, question)).hasStatus(200);
        await().atMost(10, SECONDS).until(() -> messages(calderdale, NOTICES + "/" + sent + "/messages") == 1);

        var words = "{\"as\":\"Case system\",\"words\":\"Ridgeview\"}";
        var answered = answer(calderdale, post(NOTICES + "/" + sent + "/messages"), "a-" + child, words);
        assertThat(tree(answered).get("awaitsAnswer").asBoolean()).isFalse();
        assertThat(answer(calderdale, post(NOTICES + "/" + sent + "/messages"), "a-" + child, words))
                .hasStatus(200);
        assertThat(answer(calderdale, post(NOTICES + "/" + sent + "/messages"), "b-" + child, words))
                .hasStatus(409);
        await().atMost(10, SECONDS).until(() -> messages(hillingdon, inbox) == 2);
        assertThat(answer(hillingdon, post(inbox), "r-" + child, "{\"as\":\"\",\"words\":\"\"}"))
                .hasStatus(400);
    }

    @Test
    void isSentBackAndTakenBackOnceUnderEachKey() throws Exception {
        var child = child();
        var sent =
                tree(send(calderdale, "back-" + child, body(child))).get("id").asString();
        var there = await().atMost(10, SECONDS).until(() -> arrival(child), Objects::nonNull);
        var back = INBOX + "/" + Objects.requireNonNull(there).get("id").asString() + "/return";
        var why = "{\"because\":\"Not here\",\"as\":\"Case system\",\"sure\":true}";

        assertThat(answer(hillingdon, post(back), "x-" + child, why.replace("true", "false")))
                .hasStatus(400);
        assertThat(answer(hillingdon, post(back), "x-" + child, why)).hasStatus(200);
        assertThat(answer(hillingdon, post(back), "x-" + child, why)).hasStatus(200);
        assertThat(answer(hillingdon, post(back), "y-" + child, why)).hasStatus(404);
        await().atMost(10, SECONDS)
                .until(() -> tree(mvc.perform(get(NOTICES + "/" + sent).with(calderdale)))
                        .get("state")
                        .asString()
                        .equals("NOT_OURS"));

        var again =
                tree(send(calderdale, "again-" + child, body(child))).get("id").asString();
        var recall = NOTICES + "/" + again + "/recall";
        assertThat(answer(calderdale, post(recall), "z-" + child, "{\"why\":\"OTHER\"}"))
                .hasStatus(422);
        assertThat(answer(calderdale, post(recall), "z-" + child, "{\"why\":\"NOT_PLACED\"}"))
                .hasStatus(200);
        assertThat(answer(calderdale, post(recall), "z-" + child, "{\"why\":\"NOT_PLACED\"}"))
                .hasStatus(200);
        assertThat(answer(calderdale, post(recall), "w-" + child, "{\"why\":\"NOT_PLACED\"}"))
                .hasStatus(409);
    }

    private int messages(RequestPostProcessor who, String address) throws Exception {
        return tree(mvc.perform(get(address).with(who))).get("messages").size();
    }

    private ChildId child() {
        return councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
    }

    private static String body(ChildId child) {
        return "{\"child\":\"" + child + "\",\"schoolPlan\":\"STAYS\",\"sen\":\"NOT_KNOWN\"}";
    }

    private MvcTestResult send(RequestPostProcessor who, String key, String body) {
        return answer(who, post(NOTICES), key, body);
    }

    private MvcTestResult answer(
            RequestPostProcessor who, MockHttpServletRequestBuilder request, String key, String body) {
        return mvc.perform(request.with(who)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** A new notice in Hillingdon's inbox, by its identifier there. */
    private String arrived() throws Exception {
        var child = child();
        assertThat(send(calderdale, "send-" + child, body(child))).hasStatus(201);
        var arrived = await().atMost(10, SECONDS).until(() -> arrival(child), Objects::nonNull);
        return Objects.requireNonNull(arrived).get("id").asString();
    }

    private @Nullable JsonNode arrival(ChildId child) throws Exception {
        var listed = tree(mvc.perform(get(INBOX + "?size=100&waiting=false").with(hillingdon)));
        for (var notice : listed.get("notices")) {
            if (notice.get("content").get("child").get("familyName").asString().endsWith(ChildrenOnPaper.mark(child))) {
                return notice;
            }
        }
        return null;
    }

    private String state(JsonNode notice) throws Exception {
        return tree(mvc.perform(get(NOTICES + "/" + notice.get("id").asString()).with(calderdale)))
                .get("state")
                .asString();
    }

    private JsonNode tree(MvcTestResult answer) throws Exception {
        return json.readTree(text(answer));
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
