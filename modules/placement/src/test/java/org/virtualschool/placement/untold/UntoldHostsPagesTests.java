package org.virtualschool.placement.untold;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import virtualschool.testing.RealPostgres;

/** A child who lives elsewhere is work for a coordinator until the virtual school there was told. */
@PlacementTest
class UntoldHostsPagesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNTOLD = "Tell the virtual school of Hillingdon";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper paper;

    @Autowired
    private Visits visits;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private Clock clock;

    @Test
    void isOnTheHomePageUntilANoticeWentThereAndComesBackWithANewPlacement() throws Exception {
        var machine = councils.machine("calderdale");
        var coordinator = councils.coordinator("calderdale");
        take(machine, "01/10/2026", "UB8 1UW");
        awaitHome(coordinator, true);
        assertThat(home("calderdale/work/placement.tell-host", coordinator))
                .contains("Una Elsewhere")
                .doesNotContain("Hal Athome", "Overdue");

        var child = child(machine, "Elsewhere");
        tell(machine, child);
        awaitHome(coordinator, false);

        sentTwoDaysAgo();
        take(machine, daysAgo(2), "HX1 1UJ");
        awaitWork(coordinator, "Tell that the placement there is over: Hillingdon", true);
        tellOfTheEnd(coordinator, child);
        awaitWork(coordinator, "Tell that the placement there is over: Hillingdon", false);
        take(machine, daysAgo(1), "UB8 1UW");
        awaitHome(coordinator, true);
    }

    @Test
    void countsWhatWaitsInTheInbox() {
        assertThat(home("hillingdon", councils.coordinator("hillingdon")))
                .contains("Notices from elsewhere to acknowledge", "/hillingdon/inbox");
    }

    private void take(RequestPostProcessor machine, String placed, String postcode) {
        var list =
                "Social care id,Given name,Family name,Date of birth,Legal status,Placement type,Placement start,Placement postcode,Year group\r\n"
                        + "UH-1,Una,Elsewhere,01/02/2016,C2,U6," + placed + "," + postcode + ",5\r\n"
                        + "UH-2,Hal,Athome,01/02/2016,C2,U6,01/10/2026,HX1 1UJ,5\r\n";
        var given = call(post("/api/v1/calderdale/roll-imports")
                .with(machine)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .content(list.getBytes(StandardCharsets.UTF_8)));
        call(post("/api/v1/calderdale/roll-imports/" + given.required("id").asString() + "/confirmation")
                .with(machine)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .content("{}"));
    }

    private String daysAgo(int days) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LocalDate.now(clock).minusDays(days));
    }

    /** As if some days had passed since. */
    private void sentTwoDaysAgo() {
        RealPostgres.asSuperuser(access.url(), "update placement.notice set sent_at = sent_at - interval '2 days'");
    }

    private ChildId child(RequestPostProcessor machine, String family) {
        for (var child :
                call(get("/api/v1/calderdale/children?size=100").with(machine)).required("children")) {
            if (child.required("familyName").asString().equals(family)) {
                return ChildId.of(child.required("id").asString());
            }
        }
        throw new AssertionError("The child is not on the roll");
    }

    private void tell(RequestPostProcessor machine, ChildId child) {
        councils.bound("calderdale", () -> {
            paper.put(child, ChildStatus.LOOKED_AFTER, "Una", Optional.of(HILLINGDON), Certainty.EXACT);
            return true;
        });
        call(
                post("/api/v1/calderdale/notices")
                        .with(machine)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .content(
                                "{\"child\": \"" + child
                                        + "\", \"recipient\": \"312\", \"recipientName\": \"Hillingdon\", \"schoolPlan\": \"STAYS\", \"sen\": \"NONE\"}"));
    }

    /** As the roll has it: the child lives at home again. */
    private void tellOfTheEnd(RequestPostProcessor coordinator, ChildId child) throws Exception {
        councils.bound("calderdale", () -> {
            paper.put(child, ChildStatus.LOOKED_AFTER, "Una", Optional.empty(), Certainty.EXACT);
            return true;
        });
        var notice = visits.page(coordinator, "/calderdale/children/" + child + "/notices")
                .select("tbody a")
                .attr("href");
        var check = Visits.redirect(visits.submit(
                coordinator,
                notice + "/correction",
                "type=END",
                "on-day=1",
                "on-month=11",
                "on-year=2026",
                "endReason=OUR_AREA",
                "schoolPlan=STAYS",
                "sen=NONE"));
        visits.send(coordinator, check);
    }

    private void awaitWork(RequestPostProcessor coordinator, String words, boolean there) {
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(home(coordinator).contains(words)).isEqualTo(there));
    }

    private void awaitHome(RequestPostProcessor coordinator, boolean untold) {
        await().atMost(20, SECONDS)
                .untilAsserted(
                        () -> assertThat(home(coordinator).contains(UNTOLD)).isEqualTo(untold));
    }

    private String home(RequestPostProcessor coordinator) {
        return home("calderdale", coordinator);
    }

    private String home(String authority, RequestPostProcessor coordinator) {
        var answer = mvc.perform(get("/" + authority).with(coordinator));
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode call(MockHttpServletRequestBuilder request) {
        var answer = mvc.perform(request);
        assertThat(answer).hasStatus2xxSuccessful();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
