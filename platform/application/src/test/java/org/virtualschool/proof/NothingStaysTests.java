package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;
import org.virtualschool.jobs.Jobs;
import org.virtualschool.tenancy.Tenancy;

/** Work on other threads is bound to its own council or raises; nothing that a request leaves behind serves the next one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingStaysTests extends FourCouncils {

    private static final int TIMES = 200;

    @Autowired
    private Heard heard;

    @Autowired
    private Staff staff;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Test
    void aListenerAndAJobHearAsTheirOwnCouncil() {
        for (int i = 0; i < TIMES; i++) {
            var number = i;
            inTransactionOf(COUNCILS.get(i % COUNCILS.size()), () -> {
                events.publishEvent(new Heard.News(Tenancy.current(), number));
                jobs.ask(heard, "heard " + number, new Heard.Errand(Tenancy.current(), number));
            });
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard.news().size() == TIMES && heard.errands().size() == TIMES);

        assertThat(heard.news()).allMatch(line -> line.matches("\\d+ of (\\d+): \\1 \\1"));
        assertThat(heard.errands()).allMatch(line -> line.matches("\\d+ of (\\d+): \\1"));
        ProofReport.tried(
                "B20",
                "News heard by an asynchronous listener, and jobs run by the scheduler",
                TIMES + " and " + TIMES,
                0);
    }

    /** Planted: a listener that binds its tenant only inside its transaction. */
    @Test
    void aListenerThatBindsLateIsRefused() {
        inTransactionOf(
                "north",
                () -> events.publishEvent(new Heard.Rumour(council("south").id().number())));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> !heard.rumours().isEmpty());
        assertThat(heard.rumours())
                .singleElement()
                .asString()
                .startsWith("refused: A running transaction keeps the tenant");
        ProofReport.caught("B20", "a listener bound late: " + heard.rumours().getFirst());
    }

    @Test
    void anotherThreadKnowsNoTenant() {
        var seen = new ArrayList<CompletableFuture<String>>();
        inTransactionOf(
                "north",
                () -> IntStream.range(0, TIMES).forEach(i -> {
                    var answer = new CompletableFuture<String>();
                    Thread.ofVirtual().start(() -> answer.completeAsync(this::whoIsHere, Runnable::run));
                    seen.add(answer);
                    seen.add(CompletableFuture.supplyAsync(this::whoIsHere));
                }));

        assertThat(seen.stream().map(CompletableFuture::join)).containsOnly("nobody");
        ProofReport.tried(
                "B20",
                "Statements and questions for the tenant from virtual and pool threads begun inside a council's transaction: all raised",
                seen.size() + " threads",
                0);
    }

    @Test
    void noPageIsAnsweredFromWhatAnotherWasTold() throws Exception {
        var head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
        var tried = 0;
        for (var route : Route.all(table)) {
            if (route.method().equals(HttpMethod.GET) && route.variables().isEmpty()) {
                for (var tag : List.of("*", "\"x\", W/\"x\"")) {
                    var answer = mvc.perform(get(route.address(java.util.Map.of("authority", "north")))
                                    .with(head.signedIn(world().broker("north")))
                                    .header("If-None-Match", tag)
                                    .header("If-Modified-Since", "Sat, 21 Nov 2099 00:00:00 GMT"))
                            .andReturn()
                            .getResponse();
                    assertThat(answer.getStatus()).as(route.toString()).isNotEqualTo(304);
                    assertThat(answer.getHeader("ETag")).as(route.toString()).isNull();
                    assertThat(answer.getHeader("Cache-Control"))
                            .as(route.toString())
                            .contains("no-store");
                    tried++;
                }
            }
        }
        ProofReport.tried(
                "B20",
                "Pages asked for with another's entity tag: no 304, no tag, nothing stored",
                tried + " requests",
                0);
    }

    /** A teacher with pupils in two councils, one session, one tab each. */
    @Test
    void oneSessionKeepsTwoCouncilsApart() throws Exception {
        var teacher = new Caller("north", Roles.DESIGNATED_TEACHER + "-of-two");
        var councils = List.of("north", "south");
        councils.forEach(slug -> staff.joins(slug, teacher.person(), Roles.DESIGNATED_TEACHER));
        var cookies = new Cookie[] {new Cookie("planted", "x")};
        var shown = 0;
        for (int i = 0; i < 60; i++) {
            var here = councils.get(i % 2);
            var there = councils.get(1 - i % 2);
            var answer = mvc.perform(get("/{a}/children", here)
                            .with(teacher.signedIn("schools"))
                            .cookie(cookies))
                    .andReturn()
                    .getResponse();
            if (answer.getCookies().length > 0) {
                cookies = answer.getCookies();
            }
            assertThat(answer.getStatus()).isEqualTo(200);
            shown += answer.getContentAsString().contains(Canaries.of(here)) ? 1 : 0;
            assertThat(answer.getContentAsString()).doesNotContain(Canaries.of(there), Canaries.told(there));
        }
        assertThat(shown).isEqualTo(60);
        ProofReport.tried("B20", "One session that goes to and fro between two councils", "60 pages", 0);
    }

    private String whoIsHere() {
        try {
            return transactions.execute(status -> heard.whoIsHere());
        } catch (IllegalStateException raised) {
            return Tenancy.isBound() ? "bound" : "nobody";
        }
    }

    private void inTransactionOf(String council, Runnable work) {
        staff.inside(council, () -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
